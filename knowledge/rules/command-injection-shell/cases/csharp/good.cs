using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Shop;

public class Tools : Controller
{
    private const string Tool = "convert";

    public Process Listed(string name)
    {
        var info = new ProcessStartInfo("convert");
        info.ArgumentList.Add("--");
        info.ArgumentList.Add(name);
        return Process.Start(info);
    }

    public void Constant()
    {
        Process.Start("cmd.exe", "/c dir");
        Process.Start("cmd.exe", "/c " + Tool + " --version");
    }

    public void Number([FromQuery] int lines)
    {
        Process.Start("/bin/sh", $"-c \"head -n {lines} access.log\"");
    }

    public void Opened()
    {
        Process.Start("explorer.exe", Tool);
    }
}
