/** The product's sign, from the same drawing as the ribbon's. */
export function Mark() {
  return <img src="assets/icons/icon.svg" width={20} height={20} alt="" />;
}
