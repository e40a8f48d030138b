<?php

function ping(): string
{
    return shell_exec('ping -c 1 ' . $_GET['host']); // expect: command-injection-shell
}

function archive(): void
{
    $folder = $_POST['folder'];
    exec("tar czf out.tgz $folder", $lines); // expect: command-injection-shell
}

function between(): ?string
{
    return `ls {$_GET['path']}`; // expect: command-injection-shell
}

function convert(string $name): void
{
    system('convert ' . $name . ' out.png'); // expect: command-injection-shell likely
}

function formatted(string $path): void
{
    passthru(sprintf('cat %s | wc -l', $path)); // expect: command-injection-shell likely
}

function opened(string $path)
{
    return popen("cat \"$path\"", 'r'); // expect: command-injection-shell likely
}

function whole(): void
{
    system($_GET['command']); // expect: command-injection-shell
}

function html(): void
{
    exec('grep ' . htmlspecialchars($_GET['name']) . ' access.log'); // expect: command-injection-shell
}

class Pinger
{
    public function __construct(private $retries)
    {
        $this->retries = $_GET['retries'];
    }

    public function ping($host): ?string
    {
        return shell_exec('ping -c 1 ' . $host); // expect: command-injection-shell likely
    }
}
