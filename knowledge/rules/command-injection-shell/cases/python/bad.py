import asyncio
import os
import subprocess

import paramiko
from flask import Flask, request

app = Flask(__name__)


def convert(name):
    os.system("convert " + name + " out.png")  # expect: command-injection-shell likely


@app.get("/ping")
def ping():
    host = request.args["host"]
    return subprocess.check_output(f"ping -c 1 {host}", shell=True)  # expect: command-injection-shell


@app.post("/archive")
def archive():
    command = "tar czf out.tgz %s" % request.form["folder"]  # expect: command-injection-shell
    subprocess.run(command, shell=True, check=True)


@app.get("/run")
def run_whole():
    return os.popen(request.args["command"]).read()  # expect: command-injection-shell


def thumbnails(folder, size):
    subprocess.call("mogrify -resize {} {}/*.png".format(size, folder), shell=True)  # expect: command-injection-shell likely


def in_list(path):
    subprocess.run(["sh", "-c", f"cat {path} | wc -l"], check=True)  # expect: command-injection-shell likely


async def listed(path):
    return await asyncio.create_subprocess_shell(f"ls {path}")  # expect: command-injection-shell likely


def grown(path, verbose):
    line = "rsync -a"
    if verbose:
        line += " -v"
    line += " " + path  # expect: command-injection-shell likely
    os.system(line)


def remote(client: paramiko.SSHClient, service):
    client.exec_command("systemctl restart " + service)  # expect: command-injection-shell likely


def quoted_by_hand(name):
    subprocess.Popen("grep '" + name + "' access.log", shell=True)  # expect: command-injection-shell likely


def joined(names):
    os.system("rm " + " ".join(names))  # expect: command-injection-shell likely


def of_environment():
    os.system("deploy " + os.environ["TARGET"])  # expect: command-injection-shell likely
