//! Command lines for a shell that are built from values.

use backhint_knowledge::pattern::last_word;
use backhint_knowledge::{EffectKind, Evidence, Family};

use super::sql_injection::build_around;
use super::{Context, Draft};
use crate::effects::{CallEffect, arguments, subject};
use crate::facts::{Arg, ExprId, ExprKind};
use crate::finding::Related;
use crate::origin::{Origin, Origins};
use crate::template::{Piece, Template};

const RULE: &str = "command-injection-shell";
/// Programs that read a command line.
const SHELLS: [&str; 10] = ["sh", "bash", "zsh", "dash", "ksh", "ash", "cmd", "cmd.exe", "powershell", "pwsh"];
/// Options behind which a shell has its command line.
const OPTIONS: [&str; 8] = ["-c", "-lc", "-ic", "/c", "/C", "/k", "-Command", "-command"];

/// What reads a command line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LineReader {
    /// A shell: `;` and `|` in it begin other commands.
    Shell,
    /// The call itself, which splits it at its spaces.
    Splitter,
}

/// Finds the command lines of the file.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    for sink in cx.effects.all(EffectKind::Process) {
        let Some((line, reader)) = line_of(cx, sink) else { continue };
        found.extend(judge(cx, sink.expr, line, reader));
    }
    let exprs = (0..).map(ExprId).take(cx.names.facts.exprs.len());
    for text in exprs.filter(|id| is_between_backticks(cx, *id)) {
        found.extend(judge(cx, text, text, LineReader::Shell));
    }
}

/// Whether a text of Ruby or PHP is one that a shell runs.
fn is_between_backticks(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let is_text = matches!(cx.names.facts.expr(id).kind, ExprKind::Text(_));
    let begins = |sign: &str| cx.names.code(id).starts_with(sign);
    match cx.family {
        Family::Ruby => is_text && (begins("`") || begins("%x")),
        Family::Php => is_text && begins("`"),
        _ => false,
    }
}

/// The command line that a call hands to a shell; `None` where it starts a program without one.
fn line_of(cx: &Context<'_, '_>, sink: &CallEffect<'_>) -> Option<(ExprId, LineReader)> {
    let words = words_of(cx, sink);
    let is_shell = |id: &ExprId| cx.names.literal(*id).is_some_and(is_shell);
    if words.first().is_some_and(is_shell) {
        let is_option = |id: &ExprId| cx.names.literal(*id).is_some_and(|text| OPTIONS.contains(&text));
        let line = match words.iter().position(is_option) {
            Some(at) => words.get(at + 1).copied(),
            // `Process.Start("cmd.exe", "/c " + line)`.
            None => words.get(1).copied().filter(|id| begins_with_option(cx, *id)),
        };
        return line.map(|line| (line, LineReader::Shell));
    }
    if !sink.effect.line || !has_option(cx, sink) {
        return None;
    }
    let line = subject(cx.names, sink)?.value;
    let placed = arguments(cx.names, sink.expr).iter().filter(|arg| arg.name.is_none() && !arg.spread);
    let is_environment =
        |arg: &&Arg| matches!(cx.names.facts.expr(arg.value).kind, ExprKind::Collection(_) | ExprKind::Lambda(_));
    let is_alone = !sink.effect.alone || placed.filter(|arg| !is_environment(arg)).count() == 1;
    let is_array = || cx.names.declared_type(line).is_some_and(|span| cx.text(span).trim().ends_with("[]"));
    let is_list = matches!(cx.names.facts.expr(line).kind, ExprKind::Collection(_)) || is_array();
    let reader = if sink.effect.splits { LineReader::Splitter } else { LineReader::Shell };
    (is_alone && !is_list).then_some((line, reader))
}

/// The program and its words, where the call lists them.
fn words_of(cx: &Context<'_, '_>, sink: &CallEffect<'_>) -> Vec<ExprId> {
    let facts = cx.names.facts;
    let args = arguments(cx.names, sink.expr);
    let named = |name: &str| args.iter().find(|arg| arg.name.is_some_and(|span| cx.text(span) == name));
    if let (Some(program), Some(line)) = (named("FileName"), named("Arguments")) {
        return vec![program.value, line.value];
    }
    let first = usize::from(sink.effect.argument.unwrap_or(0));
    let placed = args.iter().filter(|arg| arg.name.is_none()).skip(first);
    let mut words = Vec::new();
    for arg in placed {
        let value = cx.names.value_of(arg.value).unwrap_or(arg.value);
        match facts.expr(value).kind {
            ExprKind::Collection(range) => words.extend(facts.args(range).iter().map(|entry| entry.value)),
            // `Arrays.asList("sh", "-c", line)`.
            ExprKind::Call { callee, .. } if matches!(cx.names.code(callee), "Arrays.asList" | "List.of") => {
                words.extend(arguments(cx.names, value).iter().map(|entry| entry.value));
            }
            _ => words.push(arg.value),
        }
    }
    words
}

fn is_shell(text: &str) -> bool {
    SHELLS.contains(&text.rsplit(['/', '\\']).next().unwrap_or(text).to_ascii_lowercase().as_str())
}

fn begins_with_option(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let template = Template::of(cx.names, cx.effects, id);
    let Some(Piece::Text(first)) = template.pieces.first() else { return false };
    OPTIONS
        .iter()
        .any(|option| cx.text(*first).trim_start().strip_prefix(option).is_some_and(|rest| rest.starts_with(' ')))
}

/// Whether a call has the option that its effect asks for: `shell=True`, `{ shell: true }`.
fn has_option(cx: &Context<'_, '_>, sink: &CallEffect<'_>) -> bool {
    let facts = cx.names.facts;
    let is_set = |arg: &Arg| {
        arg.name.is_some_and(|name| cx.text(name) == sink.effect.option)
            && !matches!(facts.expr(arg.value).kind, ExprKind::Bool(false) | ExprKind::Null)
    };
    let args = arguments(cx.names, sink.expr);
    let within = |arg: &Arg| match facts.expr(arg.value).kind {
        ExprKind::Collection(range) => facts.args(range).iter().any(is_set),
        _ => false,
    };
    sink.effect.option.is_empty() || args.iter().any(|arg| is_set(arg) || within(arg))
}

/// Judges the values that stand in a command line.
fn judge(cx: &Context<'_, '_>, sink: ExprId, line: ExprId, reader: LineReader) -> Option<Draft> {
    let template = Template::of(cx.names, cx.effects, line);
    let has_text = template.pieces.iter().any(|piece| matches!(piece, Piece::Text(_)));
    let origins = Origins::of_words(cx.names, cx.effects);
    let holes = template.pieces.iter().enumerate().filter_map(|(at, piece)| match piece {
        Piece::Hole(id) if !is_quoted(cx, *id) => {
            let evidence = evidence_of(cx, *id, origins.of(*id), has_text, is_program(cx, &template, at))?;
            Some((*id, evidence))
        }
        _ => None,
    });
    let (hole, evidence) = holes.max_by_key(|(_, evidence)| *evidence)?;
    // Another argument harms less than another command.
    let evidence = match (reader, evidence) {
        (LineReader::Splitter, Evidence::Likely) => Evidence::Possible,
        _ => evidence,
    };
    let code = cx.short(hole);
    let whose = if evidence == Evidence::Proved { "comes from outside and becomes" } else { "becomes" };
    let harm = match reader {
        LineReader::Shell => "`;`, `|` or `$(` in it runs other commands",
        LineReader::Splitter => "a space in it begins another argument",
    };
    let build = build_around(cx, hole, line);
    let mut related = Vec::new();
    if build != line {
        related.push(Related::here(cx.span(sink), "the command line is run here".to_owned()));
    }
    Some(Draft {
        rule: RULE.to_owned(),
        evidence,
        span: cx.span(build),
        message: format!("`{code}` {whose} part of a command line: {harm}"),
        related,
        fixes: Vec::new(),
    })
}

fn evidence_of(
    cx: &Context<'_, '_>,
    hole: ExprId,
    origin: Origin,
    has_text: bool,
    is_program: bool,
) -> Option<Evidence> {
    match origin {
        Origin::Client if !is_of_operator(cx, hole) => Some(Evidence::Proved),
        // Whoever makes the object decides what is in its fields.
        Origin::Parameter if is_own_field(cx, hole) => None,
        // `$EDITOR`, the path of a tool, a whole line that is handed on: where it is built it is judged.
        Origin::Client | Origin::Parameter if !has_text || is_program || is_said_to_be_line(cx, hole) => None,
        // Who starts the program has a shell already.
        Origin::Client | Origin::Parameter => Some(Evidence::Likely),
        _ => None,
    }
}

fn is_own_field(cx: &Context<'_, '_>, hole: ExprId) -> bool {
    match cx.names.facts.expr(hole).kind {
        ExprKind::Member { object, .. } => cx.names.is_self(object),
        // `$this->host['name']`.
        ExprKind::Index { object, .. } => {
            matches!(cx.names.facts.expr(object).kind, ExprKind::Member { object, .. } if cx.names.is_self(object))
        }
        _ => false,
    }
}

/// Whether a hole stands where the line names the program.
fn is_program(cx: &Context<'_, '_>, template: &Template, at: usize) -> bool {
    template.pieces[..at].iter().all(|piece| match piece {
        Piece::Text(span) => {
            let before = cx.text(*span).trim_matches(['"', '\'', ' ']);
            before.is_empty() || OPTIONS.contains(&before.trim_end_matches(['"', '\'', '\\', ' ']))
        }
        Piece::Fork | Piece::Or | Piece::Join => true,
        _ => false,
    })
}

/// Whether code calls a value a command line: `cmd`, `buildCommand`.
fn is_said_to_be_line(cx: &Context<'_, '_>, hole: ExprId) -> bool {
    let code = cx.names.code(hole).trim_start_matches('$');
    let is_name = code.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.'));
    is_name
        && matches!(last_word(code).as_str(), "cmd" | "command" | "cmdline" | "line" | "args" | "arguments" | "script")
}

/// Whether a value is quoted for a shell: by a call, by the function that a list is mapped with, or by what it is called.
fn is_quoted(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let quotes = |id: ExprId| {
        cx.effects.of_kind(id, EffectKind::ShellQuote).is_some() || {
            let code = cx.names.code(id).trim_matches(['"', '\'', ')', '(', '&', ':']);
            let last = code.rsplit(['.', ':']).next().unwrap_or(code).to_ascii_lowercase();
            let is_word = last.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'));
            is_word
                && (last.contains("escape") || last.contains("quote"))
                && !last.contains("html")
                && !last.contains("url")
        }
    };
    let facts = cx.names.facts;
    let value = cx.names.value_of(id).unwrap_or(id);
    facts.inside(id).chain(facts.inside(value)).any(quotes)
}

/// Whether a value is one that whoever starts the program gives it: an argument, the environment, what is typed.
fn is_of_operator(cx: &Context<'_, '_>, id: ExprId) -> bool {
    const WORDS: [&str; 17] = [
        "argv",
        "ARGV",
        "environ",
        "getenv",
        "Getenv",
        "ENV[",
        "ENV.fetch",
        "process.env",
        "os.Args",
        "input(",
        "parse_args",
        "GetEnvironmentVariable",
        "ReadLine",
        "flag.",
        "readLine",
        "Property",
        "click.",
    ];
    let facts = cx.names.facts;
    let says = |id: ExprId| WORDS.iter().any(|word| cx.names.code(id).contains(word));
    // The values of variables that it is made of.
    let (mut waiting, mut read) = (vec![id], Vec::new());
    while let Some(at) = waiting.pop().filter(|_| read.len() < 12) {
        if says(at) {
            return true;
        }
        read.push(at);
        let values = facts.inside(at).filter_map(|inner| cx.names.value_of(inner).filter(|value| *value != inner));
        waiting.extend(values.filter(|value| !read.contains(value)));
    }
    false
}
