"""What the bench downloads from: an nginx on loopback, and a server that never says anything."""

import os
import shutil
import socket
import subprocess

from benchtools import MIB, free_port, is_listening, wait_until

STRAGGLER_RATE = 8 * MIB  # bytes a second of a good connection
STRAGGLER_PART = 50       # a bad one has so much less


class Nginx:
    """Serves a folder: as fast as it can, also over TLS and at a second door; under /slow/ and /slower/ with so many
    bytes a second a connection; under /even/ all alike, and under /straggler/ with every fourth connection much
    slower."""

    def __init__(self, folder, root, slow_rate, slower_rate):
        self.folder = folder
        self.port, self.tls_port = free_port(), free_port()
        self.door = free_port()  # for one task alone, whose bytes are counted there
        self.log = folder / "access.log"
        self.certificate = folder / "certificate.pem"
        folder.mkdir(parents=True)
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
                        "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                        "-keyout", str(folder / "key.pem"), "-out", str(self.certificate)],
                       check=True, stderr=subprocess.DEVNULL)
        user = "user root;" if os.geteuid() == 0 else ""
        (folder / "nginx.conf").write_text(f"""
{user}
worker_processes 2;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000;
    log_format bytes '$body_bytes_sent';
    access_log {self.log} bytes;
    client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
    uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
    map $connection $straggler {{
        default {STRAGGLER_RATE};
        "~(^|[02468])[048]$" {STRAGGLER_RATE // STRAGGLER_PART};
        "~[13579][26]$" {STRAGGLER_RATE // STRAGGLER_PART};
    }}
    server {{
        listen 127.0.0.1:{self.port};
        listen 127.0.0.1:{self.door};
        listen 127.0.0.1:{self.tls_port} ssl;
        ssl_certificate {self.certificate};
        ssl_certificate_key {folder}/key.pem;
        root {root};
        location /slow/ {{ alias {root}/; limit_rate {slow_rate}; }}
        location /slower/ {{ alias {root}/; limit_rate {slower_rate}; }}
        location /even/ {{ alias {root}/; limit_rate {STRAGGLER_RATE}; }}
        location /straggler/ {{ alias {root}/; limit_rate $straggler; }}
    }}
}}
""")
        nginx = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
        self.process = subprocess.Popen([nginx, "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: is_listening(self.port), "nginx")

    def url(self, path):
        return f"http://127.0.0.1:{self.port}/{path}"

    def tls_url(self, path):
        return f"https://127.0.0.1:{self.tls_port}/{path}"

    def forget(self):
        os.truncate(self.log, 0)

    def fetched(self):
        return sum(int(line) for line in self.log.read_text().split())

    def stop(self):
        self.process.terminate()
        self.process.wait()


class SilentServer:
    """Takes every connection and answers none: who asks it stays busy, and all behind stay queued."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.socket.getsockname()[1]

    def close(self):
        self.socket.close()


def taken_by(port):
    """The bytes that programs here have read from connections to this port; unread ones do not count."""
    told = subprocess.run(["ss", "-tinH", "state", "established", "dst", f"127.0.0.1:{port}"], check=True,
                          stdout=subprocess.PIPE, text=True).stdout
    total = 0
    for line in told.splitlines():
        words = line.split()
        if words and words[0].isdigit():
            total -= int(words[0])  # received by the system, not yet read
        total += sum(int(word.partition(":")[2]) for word in words if word.startswith("bytes_received:"))
    return total
