require 'open3'
require 'shellwords'

TOOL = 'convert'.freeze
FORMATS = { 'png' => 'png', 'jpeg' => 'jpg' }.freeze

class ToolsController < ApplicationController
  def ping
    out, = Open3.capture2('ping', '-c', '1', params[:host])
    render plain: out
  end

  def convert(name)
    system('convert', '--', name, 'out.png')
  end

  def quoted(name)
    `grep #{Shellwords.escape(name)} access.log`
  end

  def quoted_method(name)
    system("grep #{name.shellescape} access.log")
  end

  def quoted_each(names)
    system("rm -- #{names.map { |name| Shellwords.escape(name) }.join(' ')}")
  end

  def joined(words)
    system("nice #{Shellwords.join(words)}")
  end

  def constant
    `git rev-parse HEAD`
    system("#{TOOL} --version")
  end

  def of_constant
    branch = `git branch --show-current`
    system("git push origin #{branch}")
  end

  def number
    system("head -n #{params[:lines].to_i} access.log")
  end

  def chosen
    system("convert in.bmp out.#{FORMATS.fetch(params[:format])}")
  end

  def environment(name)
    system({ 'NAME' => name }, 'convert "$NAME" out.png')
  end

  def edit(path)
    system("#{ENV['EDITOR']} #{Shellwords.escape(path)}")
  end

  def shellexec(cmd)
    `#{cmd} 2>&1`
  end

  def version(tool)
    `#{tool} --version`
  end
end
