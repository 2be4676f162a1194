"""Writes discrete.json: Poisson and negative binomial distributions in 50-digit arithmetic, and the inverse of the unit normal loss.

Run: python3 test/oracles/discrete.py > test/oracles/discrete.json   (needs mpmath)
"""
import json
from mpmath import erfc, exp, factorial, findroot, gamma, log, loggamma, mp, mpf, pi, sqrt

mp.dps = 50


def poisson(k, mean):
    return exp(k * log(mean) - mean - loggamma(k + 1))


def negative_binomial(k, mean, variance):
    r = mean * mean / (variance - mean)
    p = mean / variance
    return exp(loggamma(k + r) - loggamma(k + 1) - loggamma(r) + r * log(p) + k * log(1 - p))


def walk(mass, mean, points, levels, top):
    masses = [mass(k) for k in range(top)]
    cumulative, total = [], mpf(0)
    for m in masses:
        total += m
        cumulative.append(total)
    assert 1 - total < mpf(10) ** -25, float(1 - total)
    return {
        "at": [{"k": k, "probability": float(masses[k]), "distribution": float(cumulative[k]), "loss": float(sum((j - k) * masses[j] for j in range(k + 1, top)))} for k in points],
        "quantiles": [{"level": level, "k": next(k for k, c in enumerate(cumulative) if c >= mpf(level))} for level in levels],
    }


levels = [0.01, 0.25, 0.5, 0.9, 0.95, 0.98, 0.99, 0.999]
result = {"source": "mpmath, 50 digits, by discrete.py", "poisson": [], "negativeBinomial": [], "inverseLoss": []}
for mean, points, top in [(0.05, [0, 1, 3], 40), (1.25, [0, 1, 2, 5, 10], 80), (3.5, [0, 3, 6, 7, 12], 100), (47, [20, 46, 47, 48, 90], 300), (900, [700, 899, 900, 1000], 1700)]:
    m = mpf(mean)
    result["poisson"].append({"mean": mean, **walk(lambda k: poisson(k, m), m, points, levels, top)})
for mean, variance, points, top in [(0.4, 1.1, [0, 1, 4], 200), (3.5, 3.6, [0, 3, 7], 120), (3.5, 20, [0, 1, 6, 30], 900), (120, 5000, [5, 100, 121, 400], 4500), (800, 801, [700, 800, 900], 1700)]:
    m, v = mpf(mean), mpf(variance)
    result["negativeBinomial"].append({"mean": mean, "variance": variance, **walk(lambda k: negative_binomial(k, m, v), m, points, levels, top)})


def loss(k):
    return exp(-k * k / 2) / sqrt(2 * pi) - k * erfc(k / sqrt(mpf(2))) / 2


for g in [1e-200, 1e-30, 1e-9, 1e-4, 0.01, 0.0904, 0.2313, 0.3989, 0.39895, 0.5, 1.0, 3.0, 25.0, 1000.0]:
    target = mpf(g)
    low, high = -target - 1, mpf(40)
    for _ in range(400):
        middle = (low + high) / 2
        low, high = (middle, high) if loss(middle) > target else (low, middle)
    result["inverseLoss"].append({"loss": g, "k": float((low + high) / 2)})
print(json.dumps(result, indent=1))
