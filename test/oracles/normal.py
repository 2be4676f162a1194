"""Writes normal.json: the standard normal distribution in 60-digit arithmetic, rounded to doubles.

Run: python3 test/oracles/normal.py > test/oracles/normal.json   (needs mpmath)
"""
import json
from mpmath import mp, mpf, erfc, exp, findroot, log, pi, sqrt

mp.dps = 60


def upper(x):
    return erfc(x / sqrt(mpf(2))) / 2


def density(x):
    return exp(-x * x / 2) / sqrt(2 * pi)


def inverse(p):
    if p == mpf("0.5"):
        return mpf(0)
    tail = min(p, 1 - p)
    start = sqrt(-2 * log(tail)) if tail < 0.2 else (mpf("0.5") - tail) * 2.5
    x = findroot(lambda t: log(upper(t)) - log(tail), start)
    assert abs(upper(x) / tail - 1) < mpf(10) ** -50
    return -x if p < 0.5 else x


xs = [-37.0, -20.25, -8.0, -5.5, -3.0, -1.4, -1.0, -0.3, -1e-10, 0.0, 1e-10, 0.3, 0.75, 0.999999, 1.0, 1.000001, 1.4, 2.0, 2.33, 3.1, 5.5, 8.0, 20.25, 37.0]
ps = [1e-300, 1e-100, 1e-20, 1e-12, 1e-6, 1e-3, 0.01, 0.02425, 0.05, 0.1, 0.19999, 0.2, 0.20001, 0.3, 0.4, 0.49999999, 0.5, 0.5 + 1e-10, 0.6, 0.75, 0.8, 0.80001, 0.9, 0.95, 0.975, 0.98, 0.99, 0.995, 0.999, 0.999999, 1 - 2.0**-53]
print(json.dumps({
    "source": "mpmath, 60 digits, by normal.py",
    "values": [
        {"x": x, "distribution": float(upper(-mpf(x))), "upperTail": float(upper(mpf(x))), "density": float(density(mpf(x))),
         "loss": float(density(mpf(x)) - mpf(x) * upper(mpf(x)))} for x in xs
    ],
    "inverse": [{"probability": p, "x": float(inverse(mpf(p)))} for p in ps],
}, indent=1))
