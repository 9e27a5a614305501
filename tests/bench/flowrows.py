"""Rows about many at once: a limit and how it is shared, and the socket while the disk is slow."""

import json
import selectors
import statistics
import time

from benchtools import MIB, Agent, wait_until

PAUSE = 0.1  # seconds between the answer to a client and its next question


def watched(agent, seconds):
    """By task, the moments at which it had more bytes safe, and how many: [(second, bytes)]."""
    steps = {}
    connection = agent.connect()
    for number, method, parameters in ((0, "agent.hello", {"client": "bench/1", "protocol": 1}), (1, "task.list", {})):
        line = json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": parameters})
        connection.sendall(line.encode() + b"\n")
    end = time.monotonic() + seconds
    with connection, connection.makefile("rb") as lines:
        while time.monotonic() < end:
            message = json.loads(lines.readline())
            now = time.monotonic()
            if message.get("method") != "task.changed":
                continue
            for task in message["params"]["tasks"]:
                known = steps.setdefault(task["id"], [])
                if not known or known[-1][1] != task["bytesReceived"]:
                    known.append((now, task["bytesReceived"]))
    return steps


def limit(bench, rate, seconds):
    """A limit for all over 8 tasks of 4 connections. What counts is what is safe on the disk."""
    agent = Agent(bench.place("limit"), bench.programs)
    try:
        for key, value in (("max-active", "8"), ("connections-per-host", "64"), ("limit", f"{rate}M")):
            agent.call("settings", key, value)
        target, url = str(bench.new_target()), bench.nginx.url("large.bin")
        for number in range(8):
            agent.call("add", "--connections", "4", "-d", target, "-o", f"{number}.bin", url)
        wait_until(lambda: all(task["connections"] == 4 for task in agent.tasks()), "the connections", 30)
        time.sleep(3)  # they have found their pace
        # A task's first and last step are whole ones: between them lies as much as was fetched.
        steps = watched(agent, seconds + 1).values()
        if len(steps) != 8 or any(task["connections"] != 4 for task in agent.tasks()):
            raise RuntimeError("a task or a connection ended while it was measured")
        shares = [(last[1] - first[1]) / (last[0] - first[0])
                  for first, last in ((each[0], each[-1]) for each in steps)]
        return {"MiB/s": sum(shares) / MIB, "off %": (sum(shares) / MIB / rate - 1) * 100,
                "Jain": sum(shares) ** 2 / (len(shares) * sum(share * share for share in shares))}
    finally:
        agent.stop()


class Asker:
    """A client that asks for the status, waits a moment and asks again."""

    QUESTION = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "agent.status", "params": {}}).encode() + b"\n"

    def __init__(self, agent, first):
        self.socket = agent.connect()
        hello = {"jsonrpc": "2.0", "id": 0, "method": "agent.hello", "params": {"client": "bench/1", "protocol": 1}}
        self.socket.sendall(json.dumps(hello).encode() + b"\n")
        self.heard(self.socket.recv(65536))
        self.socket.setblocking(False)
        self.due, self.asked, self.waits, self.rest = first, None, [], b""

    def ask(self, now):
        self.asked = now
        self.socket.sendall(self.QUESTION)

    def heard(self, bytes_):
        if not bytes_:
            raise RuntimeError("the agent closed the connection of a client")
        for line in bytes_.splitlines():
            if line.startswith(b"{") and b'"error"' in line[:40]:
                raise RuntimeError(f"the agent answered {line[:200]}")

    def listen(self):
        self.rest += self.socket.recv(65536)
        if not self.rest.endswith(b"\n"):
            return
        self.heard(self.rest)
        now = time.monotonic()
        self.waits.append(now - self.asked)
        self.asked, self.due, self.rest = None, now + PAUSE, b""


def ask_all(agent, clients, is_done):
    """The waits of all clients, in seconds."""
    begin = time.monotonic()
    askers = [Asker(agent, begin + PAUSE * number / clients) for number in range(clients)]
    selector = selectors.DefaultSelector()
    for asker in askers:
        selector.register(asker.socket, selectors.EVENT_READ, asker)
    next_look = begin + 1
    while True:
        now = time.monotonic()
        for asker in askers:
            if asker.asked is None and asker.due <= now:
                asker.ask(now)
        for key, _ in selector.select(0.002):
            key.data.listen()
        if now >= next_look:
            if is_done():
                return sorted(wait for asker in askers for wait in asker.waits)
            next_look = now + 1


def busy(bench, clients, size, rate):
    """Clients ask while a file goes onto a disk that is slow for everything that the agent writes."""
    agent = Agent(bench.place("busy"), bench.programs, LD_PRELOAD=str(bench.tools / "longhaul-slowdisk.so"),
                  LONGHAUL_DISK_RATE=str(rate), LONGHAUL_DISK_SYNC="100")
    target = bench.new_target()
    try:
        begin = time.monotonic()
        agent.call("add", "-d", str(target), bench.nginx.url("large.bin"))
        waits = ask_all(agent, clients, (target / "large.bin").exists)
        seconds = time.monotonic() - begin
        bench.compare("longhaul", "large.bin", target / "large.bin")
        if seconds < 0.8 * size / rate:
            raise RuntimeError("the disk was not slow")
        return {"clients": clients, "size MiB": size / MIB, "disk MiB/s": rate / MIB, "download s": seconds,
                "answers": len(waits), "median ms": statistics.median(waits) * 1000,
                "p99 ms": waits[len(waits) * 99 // 100] * 1000, "longest ms": waits[-1] * 1000}
    finally:
        agent.stop()
