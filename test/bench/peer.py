"""
The peer of the benchmark: intake and aging of the same cells with pandas. Arguments: the cells (JSON), the as-of date, a folder for the results.
Reads commands line by line, as work.ts does: "age <rows>" and "result".
"""
import gc
import json
import sys
import time

import numpy as np
import pandas as pd

cells_file, as_of, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
BANDS = ["current", "band1", "band2", "band3", "band4", "credit"]


def age(cells):
    frame = pd.DataFrame(cells[1:], columns=cells[0])
    amount = pd.to_numeric(frame["Open amount"], errors="coerce")
    booked = pd.to_numeric(frame["Invoice date"], errors="coerce")
    due = pd.to_numeric(frame["Due date"], errors="coerce")
    no_date = booked.isna() & (frame["Invoice date"] != "")
    reason = np.select(
        [amount.isna(), no_date, booked > as_of, amount == 0, (amount > 0) & due.isna()],
        ["amount", "date", "later", "zero", "due"],
        "",
    )
    used = reason == ""
    twice = pd.DataFrame({"customer": frame["Customer code"], "number": frame["Invoice no"], "due": due, "amount": amount}).duplicated() & amount.notna()

    days = as_of - due
    band = pd.cut(days, [-np.inf, 0, 30, 60, 90, np.inf], labels=BANDS[:-1]).cat.add_categories(BANDS[-1:])
    band[amount < 0] = BANDS[-1]
    detail = pd.DataFrame(
        {
            "code": frame["Customer code"],
            "name": frame["Customer name"],
            "number": frame["Invoice no"],
            "booked": booked,
            "due": due,
            "open": amount,
            "age": as_of - booked,
            "days": days,
            "band": band,
            "currency": frame["Currency"],
            "remark": frame["Remark"],
            "row": frame.index + 2,
        }
    )[used]
    bands = detail.groupby("band", observed=False)["open"].agg(["sum", "count"])
    by_band = detail["open"].groupby([detail["code"], detail["band"].cat.codes]).sum().unstack(fill_value=0.0)
    customers = by_band.set_index(pd.MultiIndex.from_arrays([by_band.index, detail.groupby("code")["name"].first()], names=["code", "name"]))
    customers["total"] = customers.sum(axis=1)
    customers = customers.sort_values("total", ascending=False)

    column = pd.Series(reason).map({"amount": "Open amount", "date": "Invoice date", "later": "Invoice date", "zero": "Open amount", "due": "Due date"})
    letters = {name: chr(65 + index) for index, name in enumerate(cells[0])}
    left = frame[~used]
    at = column[~used]
    left_out = pd.DataFrame(
        {
            "address": "Invoices!" + at.map(letters) + (left.index + 2).astype(str),
            "reason": reason[~used],
            "content": [str(cells[row + 1][ord(letters[name]) - 65]) for row, name in zip(left.index, at)],
            "amount": amount[~used],
        }
    )
    return bands, customers, detail, left_out, int(twice.sum())


def write_result(bands, customers, detail, left_out, twice):
    left_out["amount"] = left_out["amount"].astype(object).where(left_out["amount"].notna(), None)
    result = {
        "bands": [[float(row["sum"]), int(row["count"])] for _, row in bands.iterrows()],
        "customers": [[code, name, *map(float, row)] for (code, name), row in zip(customers.index, customers.to_numpy())],
        "leftOut": left_out.values.tolist(),
        "twice": twice,
    }
    with open(f"{folder}/theirs.json", "w", encoding="utf-8") as file:
        json.dump(result, file)
    for name, values in (("row", detail["row"]), ("days", detail["days"]), ("open", detail["open"]), ("band", detail["band"].cat.codes)):
        values.to_numpy(dtype="float64").tofile(f"{folder}/their-{name}.bin")


with open(cells_file, encoding="utf-8") as file:
    everything = json.load(file)
gc.disable()
result = None
print(f"ready pandas {pd.__version__}", flush=True)
for line in sys.stdin:
    command, *arguments = line.split()
    if command == "result":
        write_result(*result)
        print("0", flush=True)
        continue
    cells = everything[: int(arguments[0]) + 1]
    result = None
    gc.collect()
    start, busy = time.perf_counter(), time.process_time()
    result = age(cells)
    print((time.perf_counter() - start) * 1000, (time.process_time() - busy) * 1000, flush=True)
