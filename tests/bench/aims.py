"""What each row is for: a line of the table for each aim, and whether it was held."""

import dataclasses

from benchtools import MIB


@dataclasses.dataclass
class Line:
    what: str
    ours: str
    other: str
    ratio: str
    aim: str
    held: bool


def ratio_line(label, ours, other, name, most, aim, unit="s"):
    ratio = ours / other if other else float("inf")
    return Line(label, f"{ours:.2f} {unit}", f"{other:.2f} {unit} ({name})", f"{ratio:.2f}", aim,
                round(ratio, 2) <= most)


def figure_line(label, figure, unit, most, aim, digits=0):
    return Line(label, f"{figure:.{digits}f} {unit}".strip(), "", "", aim, figure <= most)


class Row:
    """The medians of one row, by tool."""

    def __init__(self, label, tools, peers=None):
        self.label, self.tools = label, tools
        self.peers = peers or [tool for tool in tools if tool != "longhaul"]

    def against_best(self, key, most, aim, word):
        best = min(self.peers, key=lambda tool: self.tools[tool][key])
        return ratio_line(f"{self.label}: {word}", self.tools["longhaul"][key], self.tools[best][key], best, most, aim)

    def against(self, tool, most, aim):
        return ratio_line(self.label, self.tools["longhaul"]["wall"], self.tools[tool]["wall"], tool, most, aim)


def of_peer_row(name, label, tools):
    row = Row(label, tools, [tool for tool in tools if tool not in ("longhaul", "one connection", "without it")])
    time, cpu = "time", "CPU"
    if name in ("one", "tls"):
        aim = "at most 1.1 × the best"
        return [row.against_best("wall", 1.1, aim, time), row.against_best("cpu", 1.1, aim, cpu)]
    if name in ("eight", "many"):
        aim = "the best or better"
        lines = [row.against_best("wall", 1.0, aim, time), row.against_best("cpu", 1.0, aim, cpu)]
        if name == "many":
            memory = tools["longhaul"]["memory"] / MIB
            lines.append(figure_line(f"{label}: memory", memory, "MiB", 150, "at most 150 MiB"))
        return lines
    if name == "found":
        return [row.against("one connection", 0.17, "6 × one connection"),  # two digits are compared
                row.against_best("wall", 1.0, "the best or better", time)]
    if name == "straggler":
        return [row.against("without it", 1.3, "at most 1.3 × without it"),
                row.against_best("wall", 1.0, "the best or better", time)]
    if name == "small":
        return [row.against("curl", 1.0, "no slower than curl"), row.against("aria2c", 0.334, "3 × as fast as aria2")]
    if name.startswith("far"):
        return of_far(label, tools["longhaul"])
    return [row.against_best("wall", 1.0, "the best or better", time)]


def of_far(label, ours):
    return [figure_line(f"{label}: first byte after connecting, in round trips", ours["first"], "", 1.2,
                        "one round trip", 2),
            figure_line(f"{label}: longest silence, in round trips", ours["silence"], "", 0.5,
                        "none idle at the end", 2)]


def of_limit(label, figures):
    got = f"{figures['MiB/s']:.2f} MiB/s"
    return [Line(label, got, "", "", "within 2 %", abs(figures["off %"]) <= 2),
            Line(f"{label}: fairness", f"{figures['Jain']:.3f}", "", "", "Jain index above 0.95",
                 figures["Jain"] > 0.95)]


def of_list(label, figures):
    aims = (("added s", "added", "s", 20, "under 20 s", 1),
            ("restart s", "ready after a restart", "s", 1.5, "under 1.5 s", 2),
            ("PSS MiB", "memory (PSS)", "MiB", 150, "under 150 MiB", 0),
            ("list --json s", "list --json", "s", 2, "under 2 s", 2),
            ("window open longest ms", "window opens, longest frame", "ms", 50, "under 50 ms", 0),
            ("window scroll longest ms", "window scrolls, longest frame", "ms", 50, "under 50 ms", 0),
            ("window search key ms", "search, slowest key", "ms", 100, "under 100 ms", 0))
    return [figure_line(f"{label}: {word}", figures[name], unit, most, aim, digits)
            for name, word, unit, most, aim, digits in aims]


def of_idle(label, figures):
    aim = f"0 in {figures['seconds']} s"
    return [figure_line(f"{label}, empty list: wake-ups", figures["empty wake-ups"], "", 0, aim),
            figure_line(f"{label}, empty list: memory (PSS)", figures["empty PSS MiB"], "MiB", 40, "under 40 MiB"),
            figure_line(f"{label}, {figures['tasks']} finished: wake-ups", figures["finished wake-ups"], "", 0, aim)]


def of_busy(label, figures):
    return [figure_line(f"{label}: 99th percentile", figures["p99 ms"], "ms", 100, "under 100 ms", 1)]


def of_resume(label, figures):
    second = figures["last second's MiB"]
    return [figure_line(f"{label}: first new byte", figures["first byte s"], "s", 1, "under 1 s", 2),
            Line(f"{label}: fetched again", f"{figures['refetched MiB']:.0f} MiB", "", "",
                 f"under one checkpoint (the last second: {second:.0f} MiB)", figures["refetched MiB"] <= second)]


def of_hash(label, figures):
    return [ratio_line(label, max(figures["hash s"], 0), figures["openssl s"], "openssl dgst", 1.1,
                       "at openssl's speed")]


def markdown(lines):
    rows = ["| row | Longhaul | best peer | ratio | aim | held |", "| --- | ---: | ---: | ---: | --- | --- |"]
    rows += [f"| {line.what} | {line.ours} | {line.other} | {line.ratio} | {line.aim} | "
             f"{'yes' if line.held else '**no**'} |" for line in lines]
    return "\n".join(rows)
