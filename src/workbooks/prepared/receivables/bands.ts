/** Classes by days past due: current, three bands with typed ends, and all that is later. */
export const bandCount = 5;
/** Classes by age since the invoice, in years. */
export const ageCount = 6;
/** Rows of the list of customers that the report sorts. */
export const customerRows = 300;
export const listedCustomers = 25;
export const listedOverdue = 25;
