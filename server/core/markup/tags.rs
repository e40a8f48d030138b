//! Templates with `{% tags %}` and `{{ values }}`: those of Django, Jinja and their kin.

use super::TemplateDigest;
use super::reader::{Kind, Reader, is_name, lines_in, name_end, text_end};

/// Tags around what is not run where it stands, or not for each row.
const SKIPPED: [(&str, &str); 4] =
    [("cache", "endcache"), ("comment", "endcomment"), ("macro", "endmacro"), ("call", "endcall")];

pub(super) fn read(text: &str) -> TemplateDigest {
    let mut reader = Reader::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('{').map(|found| at + found) {
        reader.line += lines_in(&text[at..found]);
        let close = match text.as_bytes().get(found + 1) {
            Some(b'%') => "%}",
            Some(b'{') => "}}",
            Some(b'#') => "#}",
            _ => {
                at = found + 1;
                continue;
            }
        };
        let Some(end) = text[found + 2..].find(close).map(|end| found + 2 + end) else { break };
        let code = text[found + 2..end].trim_matches(['-', '+', '~', ' ', '\t', '\r', '\n']);
        let mut behind = end + 2;
        match close {
            "%}" => behind = tag(&mut reader, code, text, behind),
            "}}" => read_chains(&mut reader, code),
            _ => {}
        }
        reader.line += lines_in(&text[found..behind]);
        at = behind;
    }
    reader.done()
}

/// Reads a tag; gives where to go on.
fn tag(reader: &mut Reader, code: &str, text: &str, behind: usize) -> usize {
    let (word, rest) = code.split_once(char::is_whitespace).unwrap_or((code, ""));
    if let Some((_, end)) = SKIPPED.iter().find(|(begin, _)| *begin == word) {
        reader.open(Kind::Other, end, true);
        return behind;
    }
    match word {
        "verbatim" | "raw" => return text[behind..].find(&format!("end{word}")).map_or(text.len(), |end| behind + end),
        "for" => open_loop(reader, rest),
        "if" => {
            let first = ["forloop.first", "loop.first", "forloop.last", "loop.last"].contains(&rest.trim());
            if !first {
                read_chains(reader, rest);
            }
            reader.open(Kind::Branch, "endif", first);
        }
        "else" | "elif" | "empty" => {
            reader.turn();
            read_chains(reader, rest);
        }
        "with" => open_with(reader, rest),
        "set" => set(reader, rest),
        "regroup" => regroup(reader, rest),
        "include" => include(reader, rest),
        "block" | "extends" | "load" | "import" | "from" | "csrf_token" => {}
        _ if word.starts_with("end") => reader.close(word),
        _ => read_chains(reader, rest),
    }
    behind
}

fn open_loop(reader: &mut Reader, code: &str) {
    let Some((names, rows)) = code.split_once(" in ") else { return reader.open(Kind::Loop, "endfor", false) };
    // `for book in books if book.author`, `... recursive`, `... reversed`.
    let (rows, condition) = rows.split_once(" if ").unwrap_or((rows, ""));
    let rows = rows.trim();
    let rows = rows.strip_suffix(" reversed").or_else(|| rows.strip_suffix(" recursive")).unwrap_or(rows);
    read_chains(reader, rows);
    let path = path_of(rows).and_then(|chain| reader.resolve(&chain)).map(|path| path + "[]");
    reader.open(Kind::Loop, "endfor", false);
    let names: Vec<&str> = names.split(',').map(str::trim).collect();
    for name in &names {
        reader.bind(name, path.clone().filter(|_| names.len() == 1));
    }
    read_chains(reader, condition);
}

/// `with author=book.author`, `with book.author as author`.
fn open_with(reader: &mut Reader, code: &str) {
    read_chains(reader, code);
    let bindings = bindings(code);
    let bindings: Vec<_> = bindings.into_iter().map(|(name, value)| (name, resolved(reader, value))).collect();
    reader.open(Kind::Other, "endwith", false);
    for (name, path) in bindings {
        reader.bind(name, path);
    }
}

fn set(reader: &mut Reader, code: &str) {
    let Some((name, value)) = code.split_once('=') else {
        // `{% set name %}...{% endset %}` is a text.
        reader.bind(code.trim(), None);
        return;
    };
    read_chains(reader, value);
    let path = resolved(reader, value);
    for name in name.split(',') {
        reader.bind(name.trim(), path.clone());
    }
}

fn resolved(reader: &Reader, value: &str) -> Option<String> {
    reader.resolve(&path_of(value)?)
}

/// `regroup books by author.name as authors`: each book is asked for its author.
fn regroup(reader: &mut Reader, code: &str) {
    let words: Vec<&str> = code.split_whitespace().collect();
    let [rows, "by", key, "as", name] = words.as_slice() else { return };
    let key = key.split('|').next().unwrap_or(key);
    if let (Some(rows), Some(key)) = (path_of(rows), path_of(key)) {
        reader.read(&format!("{rows}[].{key}"));
    }
    reader.bind(name, None);
}

fn include(reader: &mut Reader, code: &str) {
    let bytes = code.as_bytes();
    let Some(b'"' | b'\'') = bytes.first() else { return read_chains(reader, code) };
    let end = text_end(bytes, 0);
    let (template, rest) = (&code[1..end], code.get(end + 1..).unwrap_or_default());
    read_chains(reader, rest);
    let only = rest.split_whitespace().next_back() == Some("only") || rest.contains("without context");
    let given = rest.trim_start().strip_prefix("with ").unwrap_or_default();
    let variables = bindings(given).into_iter();
    let variables = variables.filter_map(|(name, value)| Some((name.to_owned(), path_of(value)?))).collect();
    reader.include(template, variables, only);
}

/// The names that a tag binds, with the code of their values: `a=b.c d=e`, `b.c as a`.
fn bindings(code: &str) -> Vec<(&str, &str)> {
    if let Some((value, name)) = code.split_once(" as ") {
        return vec![(name.trim(), value.trim())];
    }
    let words = code.split_whitespace().map(|word| word.trim_end_matches(','));
    words.filter_map(|word| word.split_once('=')).filter(|(name, _)| name.bytes().all(is_name)).collect()
}

/// The chain that an expression is, where it is nothing but one that keeps its rows through its filters.
fn path_of(code: &str) -> Option<String> {
    let mut parts = code.split('|').map(str::trim);
    let chain = parts.next()?;
    let keeps = |filter: &str| {
        let name = filter.split([':', '(']).next().unwrap_or(filter).trim();
        matches!(name, "dictsort" | "dictsortreversed" | "sort" | "reverse" | "list" | "unique" | "safe" | "slice")
    };
    let one_row = |filter: &str| filter.replace(' ', "").contains("slice:\":1\"");
    if !parts.all(|filter| keeps(filter) && !one_row(filter)) {
        return None;
    }
    let mut found = Vec::new();
    chains(chain, &mut |path, end| found.push((path, end)));
    match found.pop() {
        Some((path, end))
            if found.is_empty() && end == chain.len() && chain.starts_with(|c: char| !c.is_ascii_digit()) =>
        {
            Some(path)
        }
        _ => None,
    }
}

fn read_chains(reader: &mut Reader, code: &str) {
    chains(code, &mut |path, _| reader.read(&path));
}

/// Calls `visit` with each chain of attributes in an expression, without the brackets of calls that have no arguments,
/// and with its end.
fn chains(code: &str, visit: &mut dyn FnMut(String, usize)) {
    let bytes = code.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' | b'\'' => at = text_end(bytes, at) + 1,
            b'|' => {
                // The name of a filter.
                at += 1;
                while at < bytes.len() && bytes[at] == b' ' {
                    at += 1;
                }
                at = name_end(bytes, at).max(at);
            }
            byte if is_name(byte) => {
                let (path, end) = chain(code, at);
                // `name=value` names an argument.
                let is_keyword = bytes.get(end) == Some(&b'=') && bytes.get(end + 1) != Some(&b'=');
                if !is_keyword && !byte.is_ascii_digit() {
                    visit(path, end);
                }
                at = end;
            }
            _ => at += 1,
        }
    }
}

/// The chain that begins at a name, and its end.
fn chain(code: &str, from: usize) -> (String, usize) {
    let bytes = code.as_bytes();
    let mut end = name_end(bytes, from);
    let mut path = code[from..end].to_owned();
    loop {
        if bytes.get(end..end + 2) == Some(b"()") {
            end += 2;
        }
        let next = end + 1;
        if bytes.get(end) != Some(&b'.') || !bytes.get(next).is_some_and(|byte| is_name(*byte)) {
            return (path, end);
        }
        end = name_end(bytes, next);
        path.push('.');
        path.push_str(&code[next..end]);
    }
}
