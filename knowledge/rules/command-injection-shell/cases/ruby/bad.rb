require 'open3'

class ToolsController < ApplicationController
  def ping
    render plain: `ping -c 1 #{params[:host]}` # expect: command-injection-shell
  end

  def archive
    system("tar czf out.tgz #{params[:folder]}") # expect: command-injection-shell
  end

  def whole
    system(params[:command]) # expect: command-injection-shell
  end

  def convert(name)
    system('convert ' + name + ' out.png') # expect: command-injection-shell likely
  end

  def listed(path)
    %x(ls #{path}) # expect: command-injection-shell likely
  end

  def counted(path)
    out, = Open3.capture2("cat #{path} | wc -l") # expect: command-injection-shell likely
    out
  end

  def opened(path)
    IO.popen("cat #{path}") { |io| io.read } # expect: command-injection-shell likely
  end

  def shell(path)
    system('sh', '-c', "cat #{path} | wc -l") # expect: command-injection-shell likely
  end

  def tool
    `#{params[:tool]} --version` # expect: command-injection-shell
  end

  def edit(path)
    system("vi #{path}") # expect: command-injection-shell likely
  end
end
