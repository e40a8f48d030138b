using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Shop;

public class Tools : Controller
{
    public void Convert(string name)
    {
        Process.Start("cmd.exe", "/c convert " + name + " out.png"); // expect: command-injection-shell likely
    }

    public void Ping([FromQuery] string host)
    {
        Process.Start("/bin/sh", $"-c \"ping -c 1 {host}\""); // expect: command-injection-shell
    }

    public Process Info(string path)
    {
        var info = new ProcessStartInfo("cmd.exe", $"/c dir {path}"); // expect: command-injection-shell likely
        return Process.Start(info);
    }

    public Process Initialized(string path)
    {
        var info = new ProcessStartInfo { FileName = "bash", Arguments = "-c \"ls " + path + "\"" }; // expect: command-injection-shell likely
        return Process.Start(info);
    }
}
