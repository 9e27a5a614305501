"""How each peer is told to fetch: the best flags of its manual for the case."""


def one_file(tool, url, target, name, connections, certificate):
    path = str(target / name)
    pieces = ["--chunk-size", "16M"] if connections > 1 else []
    commands = {
        "curl": ["curl", "-sS", "--cacert", certificate, "-o", path, url],
        "wget": ["wget", "-q", f"--ca-certificate={certificate}", "-O", path, url],
        "wget2": ["wget2", "-q", f"--ca-certificate={certificate}", "--max-threads", str(connections),
                  *pieces, "-O", path, url],
        "aria2c": ["aria2c", "-q", "--file-allocation=none", f"--ca-certificate={certificate}", f"-x{connections}",
                   f"-s{connections}", "-k1M", "-d", str(target), "-o", name, url],
        "axel": ["axel", "-q", "-k", "-n", str(connections), "-o", path, url],
    }
    return commands[tool]


def many_files(tool, target, listing, config, active):
    """`listing` has an address a line; `config` is the same for curl."""
    commands = {
        "curl": ["curl", "-sS", "--parallel", "--parallel-max", str(active), "-K", str(config)],
        "wget": ["wget", "-q", "-P", str(target), "-i", str(listing)],
        "wget2": ["wget2", "-q", "--max-threads", str(active), "-P", str(target), "-i", str(listing)],
        "aria2c": ["aria2c", "-q", "--file-allocation=none", f"-j{active}", "-d", str(target), "-i", str(listing)],
    }
    return commands[tool]
