"""
The peer of the benchmark of item lists: classes and safety stock of the same cells with pandas and numpy, and safety stock by one call for each item.
Arguments: two lists of cells (JSON), a folder for the results. Reads commands line by line, as workItems.ts does.
"""
import gc
import json
import math
import sys
import time
from statistics import NormalDist

import numpy as np
import pandas as pd

try:
    from scipy.stats import norm
    quantile, named = norm.ppf, "scipy's norm.ppf"
except ImportError:
    quantile, named = NormalDist().inv_cdf, "statistics.NormalDist"

plans, usage, folder = sys.argv[1:4]
LEVELS = {"A": 0.98, "B": 0.95, "C": 0.90}
STATUS = np.array(["Stock-out", "Potential stock-out", "OK", "Excess", "Surplus order"])


def classes(codes, value):
    """By the share of all larger items before each, in the order of the list."""
    order = np.lexsort((codes, -value))
    base = np.maximum(value, 0)
    total = base.sum()
    share = base[order] / total
    cumulative = np.cumsum(base[order]) / total
    before = np.round(cumulative - share, 10)
    letter = np.where(share <= 0, "C", np.where(before < 0.7, "A", np.where(before < 0.9, "B", "C")))
    return order, share, cumulative, letter


def abc(cells):
    frame = pd.DataFrame(cells[1:], columns=cells[0])
    value = (pd.to_numeric(frame["Annual usage"], errors="coerce") * pd.to_numeric(frame["Unit cost"], errors="coerce")).to_numpy()
    codes = frame["Item code"].to_numpy(dtype=str)
    order, share, cumulative, letter = classes(codes, value)
    items = pd.DataFrame({"code": codes[order], "value": value[order], "share": share, "cumulative": cumulative, "abc": letter})
    summary = items.groupby("abc").agg(items=("code", "size"), value=("value", "sum"), share=("share", "sum"))
    return items, summary


def plan(cells):
    frame = pd.DataFrame(cells[1:], columns=cells[0])
    months = [name for name in cells[0] if name[:2] == "20"]
    history = frame[months].apply(pd.to_numeric, errors="coerce").to_numpy(dtype=float)
    cost, lead, spread, held = (pd.to_numeric(frame[name], errors="coerce").to_numpy(dtype=float) for name in ("Unit cost", "Lead time (months)", "Lead time SD", "Stock on hand"))
    codes = frame["Item code"].to_numpy(dtype=str)
    mean = history.mean(axis=1)
    deviation = history.std(axis=1, ddof=1)
    active = history > 0
    number = active.sum(axis=1)
    with np.errstate(all="ignore"):
        interval = len(months) / number
        size = np.where(active, history, 0).sum(axis=1) / number
        variation = (np.where(active, history - size[:, None], 0) ** 2).sum(axis=1) / (number - 1) / size**2
    pattern = np.where(interval < 1.32, np.where(variation < 0.49, "smooth", "erratic"), np.where(variation < 0.49, "intermittent", "lumpy"))
    order, _, _, letters = classes(codes, mean * cost)
    letter = np.empty(len(codes), dtype="<U1")
    letter[order] = letters
    level = np.select([letter == "A", letter == "B"], [LEVELS["A"], LEVELS["B"]], LEVELS["C"])
    z = np.select([letter == "A", letter == "B"], [NormalDist().inv_cdf(LEVELS["A"]), NormalDist().inv_cdf(LEVELS["B"])], NormalDist().inv_cdf(LEVELS["C"]))
    safety = np.maximum(0, z * np.sqrt(lead * deviation**2 + mean**2 * spread**2))
    point = mean * lead + safety
    target = point
    missing = np.round(target - held, 6)
    proposed = np.where(missing > 0, missing, 0)
    upper = np.maximum(target, point)
    status = STATUS[np.select([(held <= 0) & (mean > 0), (held < safety) | (held < point), held > upper], [0, 1, 3], 2)]
    with np.errstate(all="ignore"):
        days = np.where(mean > 0, safety / mean * (365 / 12), np.nan)
    items = pd.DataFrame({
        "code": codes, "demand": mean, "deviation": deviation, "class": letter, "level": level, "safety": safety, "point": point, "target": target,
        "order": proposed, "status": status, "safetyDays": days, "safetyValue": safety * cost, "pointValue": point * cost, "orderValue": proposed * cost,
        "pattern": pattern, "stockValue": held * cost, "cover": np.divide(held, mean, out=np.full(len(mean), np.nan), where=mean > 0) * (365 / 12),
    })
    summary = items.groupby("class")[["safetyValue", "pointValue", "stockValue", "orderValue"]].sum()
    by_status = items.groupby("status")[["safetyValue", "pointValue", "stockValue", "orderValue"]].sum()
    orders = items[items["order"] > 0].sort_values("orderValue", ascending=False)
    return items, summary, by_status, orders


def safety_stock(demand, deviation, lead, spread, level):
    """One item, as a library call does it."""
    return quantile(level) * math.sqrt(lead * deviation**2 + demand**2 * spread**2)


def each(count):
    return [float(safety_stock(1 + index % 997, index % 89 / 4, 1 + index % 40, index % 7 / 2, 0.9 + index % 90 / 1000)) for index in range(count)]


def listed(frame, columns):
    return [frame[name].astype(object).where(frame[name].notna(), None).tolist() for name in columns]


with open(plans, encoding="utf-8") as file:
    plan_cells = json.load(file)
with open(usage, encoding="utf-8") as file:
    usage_cells = json.load(file)
gc.disable()
results = {}
print(f"ready pandas {pd.__version__} and numpy {np.__version__}|{named}", flush=True)
for line in sys.stdin:
    command, *arguments = line.split()
    if command == "result":
        out = {
            "plan": listed(results["plan"][0], ["code", "demand", "deviation", "class", "level", "safety", "point", "target", "order", "status", "safetyDays", "safetyValue"]),
            "abc": listed(results["abc"][0], ["code", "value", "share", "cumulative", "abc"]),
            "each": results["each"],
        }
        with open(f"{folder}/theirs.json", "w", encoding="utf-8") as file:
            json.dump(out, file)
        print("0", flush=True)
        continue
    count = int(arguments[0])
    cells = (plan_cells if command == "plan" else usage_cells)[: count + 1]
    results.pop(command, None)
    gc.collect()
    start, busy = time.perf_counter(), time.process_time()
    results[command] = plan(cells) if command == "plan" else abc(cells) if command == "abc" else each(count)
    print((time.perf_counter() - start) * 1000, (time.process_time() - busy) * 1000, flush=True)
