"""Rows where Longhaul stands beside others: each is measured in every round, with one tool after the other."""

import json
import os
import subprocess
import sys
import time

import peers
from benchtools import MIB, Agent, free_port, is_listening, run_measured, wait_until

SPLITTERS = ["longhaul", "aria2c", "wget2", "axel"]  # who can fetch one file over several connections
ALL = ["longhaul", "curl", "aria2c", "wget", "wget2"]


def round_trips(seen, length):
    """From the first connection with a request to the first byte that it brought, and the longest silence between the
    first and the last byte of all answers."""
    asked = [connection for connection in seen["connections"] if connection["request"] and connection["answer"]]
    first = min(asked, key=lambda connection: connection["came"])
    answered = sorted(seen["answered"])
    silence = max((after - before for before, after in zip(answered, answered[1:])), default=0)
    return (first["answer"] - first["came"]) / length, silence / length


class PeerRows:
    def __init__(self, bench):
        self.bench = bench
        sizes = bench.sizes
        one, slow, slower = sizes.large // MIB, sizes.slow // MIB, sizes.slower // MIB
        # Name: what it is, who is in it, how one is measured. "one connection" and the like are no tools but what a row
        # is compared with.
        self.rows = {
            "one": (f"{one} MiB, one connection", ALL, lambda tool: self.one_file(tool, "large.bin", 1)),
            "tls": (f"{one} MiB over TLS, one connection", ALL,
                    lambda tool: self.one_file(tool, "large.bin", 1, tls=True)),
            "eight": (f"{one} MiB, eight connections", SPLITTERS,
                      lambda tool: self.one_file(tool, "large.bin", 8)),
            "slow": (f"{slow} MiB, 4 MiB/s a connection, eight given", SPLITTERS,
                     lambda tool: self.one_file(tool, "slow/slow.bin", 8)),
            "found": (f"{slower} MiB, 2 MiB/s a connection, none given", [*SPLITTERS, "one connection"],
                      lambda tool: self.one_file(tool, "slower/slower.bin", 0)),
            "far50": (f"{sizes.far // MIB} MiB, 50 ms away", ALL, lambda tool: self.far_file(tool, 0.05)),
            "far200": (f"{sizes.far // MIB} MiB, 200 ms away", ALL, lambda tool: self.far_file(tool, 0.2)),
            "straggler": (f"{sizes.straggler // MIB} MiB, one connection in four 50 × slower",
                          ["longhaul", "aria2c", "without it"], self.straggler),
            "small": (f"{sizes.files} files of 10 KiB", ALL, lambda tool: self.many_files(tool, "small", 16)),
            "many": (f"{sizes.many} files of 4 MiB, 50 at a time", ALL, lambda tool: self.many_files(tool, "many", 50)),
        }

    @staticmethod
    def is_once(row, tool):
        """Half a minute and more that tells the same each time."""
        return tool == "one connection" or (row == "straggler" and tool == "aria2c")

    def measure(self, tool, command, agent_words, settings=(), trusted=None):
        """`command` for the peers, `agent_words` for longhaulctl; `trusted`: an address whose certificate Longhaul is
        told to trust before."""
        nginx = self.bench.nginx
        nginx.forget()
        if tool == "longhaul":
            agent = Agent(self.bench.place("agent"), self.bench.programs)
            try:
                for key, value in settings:
                    agent.call("settings", key, value)
                if trusted:
                    self.trust(agent, trusted)
                cost = agent.measured(*agent_words)
            finally:
                agent.stop()
        else:
            cost = run_measured(command)
        time.sleep(0.05)  # the server writes its log after the last byte
        cost.fetched = nginx.fetched()
        return cost

    def trust(self, agent, url):
        """As a person does after the first refusal."""
        agent.call("add", "-d", str(self.bench.new_target()), url)
        wait_until(lambda: agent.tasks()[0]["state"] == "failed", "the refusal of the certificate")
        shown = subprocess.run(["openssl", "x509", "-in", str(self.bench.nginx.certificate), "-noout", "-fingerprint",
                                "-sha256"], check=True, stdout=subprocess.PIPE, text=True).stdout
        agent.call("trust", "--fingerprint", shown.partition("=")[2].strip(), "1")
        agent.call("remove", "1")  # trusted, it goes on by itself

    def one_file(self, tool, path, connections, url=None, tls=False):
        """`connections` 0: Longhaul finds the number itself, the others get the largest that aria2 allows."""
        nginx = self.bench.nginx
        url = url or (nginx.tls_url(path) if tls else nginx.url(path))
        name, target = path.rpartition("/")[2], self.bench.new_target()
        words = ["add", "--wait", "-d", str(target), url]
        if connections:
            words[2:2] = ["--connections", str(connections)]
        program, most = tool, connections or 16
        if tool == "one connection":
            program, most = "curl", 1
        command = None if tool == "longhaul" else peers.one_file(program, url, target, name, most, nginx.certificate)
        cost = self.measure(tool, command, words, trusted=url if tls else None)
        self.bench.compare(tool, name, target / name)
        (target / name).unlink()
        return cost

    def straggler(self, tool):
        """Of eight connections two are slow; without it Longhaul has the six good ones."""
        if tool == "without it":
            return self.one_file("longhaul", "even/straggler.bin", 6)
        return self.one_file(tool, "straggler/straggler.bin", 8)

    def far_file(self, tool, round_trip):
        port, seen = free_port(), self.bench.work / "relay.json"
        relay = subprocess.Popen([sys.executable, str(self.bench.here / "relay.py"), str(port),
                                  str(self.bench.nginx.port), str(round_trip), str(seen)], stderr=subprocess.DEVNULL)
        try:
            wait_until(lambda: is_listening(port), "the relay")
            cost = self.one_file(tool, "far.bin", 0, f"http://127.0.0.1:{port}/far.bin")
        finally:
            relay.terminate()
            relay.wait()
        cost.first, cost.silence = round_trips(json.loads(seen.read_text()), round_trip)
        return cost

    def many_files(self, tool, folder, active):
        target = self.bench.new_target()
        names = sorted(os.listdir(self.bench.root / folder))
        urls = [self.bench.nginx.url(f"{folder}/{name}") for name in names]
        listing, config = self.bench.work / "list.txt", self.bench.work / "curl.conf"
        listing.write_text("\n".join(urls) + "\n")
        config.write_text("".join(f'url = "{url}"\noutput = "{target / name}"\n' for url, name in zip(urls, names)))
        command = None if tool == "longhaul" else peers.many_files(tool, target, listing, config, active)
        cost = self.measure(tool, command, ["add", "--wait", "-d", str(target), "--input", str(listing)],
                            [("max-active", str(active))])
        for name in names:
            self.bench.compare(tool, f"{folder}/{name}", target / name)
        return cost
