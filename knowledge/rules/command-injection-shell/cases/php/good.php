<?php

use Symfony\Component\Process\Process;

const TOOL = 'convert';
const FORMATS = ['png' => 'png', 'jpeg' => 'jpg'];

function quoted(): string
{
    return shell_exec('ping -c 1 ' . escapeshellarg($_GET['host']));
}

function quotedBefore(): void
{
    $folder = escapeshellarg($_POST['folder']);
    exec("tar czf out.tgz $folder");
}

function quotedEach(array $names): void
{
    exec('rm -- ' . implode(' ', array_map('escapeshellarg', $names)));
}

function formatted(string $path): void
{
    passthru(sprintf('cat %s | wc -l', escapeshellarg($path)));
}

function constant_line(): ?string
{
    return `git rev-parse HEAD`;
}

function constants(): void
{
    exec(TOOL . ' --version', $lines);
}

function number(): void
{
    exec('head -n ' . (int) $_GET['lines'] . ' access.log');
}

function chosen(): void
{
    exec('convert in.bmp out.' . FORMATS[$_GET['format']]);
}

function checked(): void
{
    $name = $_GET['name'];
    if (!in_array($name, ['web', 'worker'], true)) {
        return;
    }
    exec('systemctl restart ' . $name);
}

function asList(string $name): Process
{
    return new Process(['convert', '--', $name, 'out.png']);
}

function query(PDO $pdo): void
{
    $pdo->exec('DELETE FROM books WHERE id = ' . (int) $_GET['id']);
}

class Pinger
{
    public function __construct(private $retries)
    {
    }

    public function ping(): ?string
    {
        return shell_exec('ping -c ' . $this->retries . ' localhost');
    }
}

function handed_on(array $argv): void
{
    $words = array_slice($_SERVER['argv'], 1);
    $command = implode(' ', $words);
    popen($command, 'r');
}
