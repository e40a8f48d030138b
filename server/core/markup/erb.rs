//! Templates with Ruby in them: ERB.

use super::TemplateDigest;
use super::reader::{Kind, Reader, is_name, lines_in, name_end, text_end};

/// Methods that call their block for each row.
const ITERATES: [&str; 17] = [
    "each",
    "each_with_index",
    "map",
    "collect",
    "flat_map",
    "find_each",
    "select",
    "reject",
    "filter",
    "sort_by",
    "group_by",
    "partition",
    "each_with_object",
    "index_by",
    "sum",
    "any?",
    "all?",
];
/// Words that open what `end` closes, at the beginning of a statement.
const OPENS: [&str; 7] = ["if", "unless", "case", "while", "until", "begin", "for"];
/// Words of the language, which are no variables.
const WORDS: [&str; 22] = [
    "if", "unless", "else", "elsif", "case", "when", "while", "until", "end", "do", "and", "or", "not", "nil", "true",
    "false", "then", "return", "next", "break", "begin", "in",
];

pub(super) fn read(text: &str) -> TemplateDigest {
    let mut reader = Reader::new();
    let mut at = 0;
    while let Some(start) = text[at..].find("<%").map(|found| at + found) {
        reader.line += lines_in(&text[at..start]);
        let inner = start + 2;
        let Some(end) = text[inner..].find("%>").map(|found| inner + found) else { break };
        let code = &text[inner..end];
        if !code.starts_with(['#', '%']) {
            for line in code.trim_start_matches(['=', '-']).trim_end_matches('-').split_inclusive('\n') {
                statement(&mut reader, line.trim());
                reader.line += lines_in(line);
            }
        } else {
            reader.line += lines_in(code);
        }
        at = end + 2;
    }
    reader.done()
}

fn statement(reader: &mut Reader, code: &str) {
    let word = &code[..name_end(code.as_bytes(), 0)];
    match word {
        "end" => return reader.close("end"),
        "else" | "elsif" | "when" => return read_code(reader, &code[word.len()..]),
        "for" => {
            let (names, rows) = code[word.len()..].split_once(" in ").unwrap_or_default();
            read_code(reader, rows);
            open_each(reader, names, chain_of(rows.trim()));
            return;
        }
        _ => {}
    }
    let (code, block) = block_of(code);
    let is_closed = code.ends_with(" end");
    if OPENS.contains(&word) && !is_closed {
        read_code(reader, &code[word.len()..]);
        return reader.open(Kind::Other, "end", false);
    }
    if word == "render" || code.contains(" render ") || code.starts_with("render(") {
        render(reader, code);
    }
    read_code(reader, code);
    let Some(names) = block else { return };
    if word == "cache" || word == "cache_if" || word == "cache_unless" {
        return reader.open(Kind::Other, "end", true);
    }
    open_each(reader, names, rows_of(code));
}

/// Splits a block that goes on in the lines below from its call: the names that it gets.
fn block_of(code: &str) -> (&str, Option<&str>) {
    if let Some(call) = code.strip_suffix(" do") {
        return (call.trim_end(), Some(""));
    }
    let Some((call, names)) = code.rsplit_once(" do ").or_else(|| code.rsplit_once(")do ")) else {
        return (code, None);
    };
    match names.trim().strip_prefix('|').and_then(|names| names.strip_suffix('|')) {
        Some(names) => (call.trim_end(), Some(names)),
        None => (code, None),
    }
}

fn open_each(reader: &mut Reader, names: &str, rows: Option<String>) {
    let path = rows.and_then(|rows| reader.resolve(&rows)).map(|path| path + "[]");
    reader.open(Kind::Loop, "end", false);
    for (at, name) in names.split(',').enumerate() {
        reader.bind(name.trim(), path.clone().filter(|_| at == 0));
    }
}

/// The rows that a call with a block goes through: `@books` of `@books.each`.
fn rows_of(call: &str) -> Option<String> {
    let call = call.split_once('(').map_or(call, |(before, args)| if args.ends_with(')') { before } else { call });
    // What stands before the chain is the method that gets it: `content_tag ... @books.map`.
    let chain = chain_of(call.rsplit([' ', '(', ',']).next().unwrap_or(call))?;
    let (rows, method) = chain.rsplit_once('.')?;
    ITERATES.contains(&method).then(|| rows.to_owned())
}

/// The chain that a code is, if it is nothing else.
fn chain_of(code: &str) -> Option<String> {
    let bytes = code.as_bytes();
    bytes.first().filter(|byte| is_start(**byte))?;
    let (path, end) = chain(code, 0);
    (end == code.len()).then_some(path)
}

fn is_start(byte: u8) -> bool {
    byte == b'@' || byte.is_ascii_lowercase() || byte == b'_'
}

/// Reads the chains of some code, and the blocks in braces inside it.
fn read_code(reader: &mut Reader, code: &str) {
    let bytes = code.as_bytes();
    let mut at = 0;
    // The chain that ended last, and the braces that are open: whether each is a block.
    let mut last: Option<(String, usize)> = None;
    let mut braces: Vec<bool> = Vec::new();
    while at < bytes.len() {
        match bytes[at] {
            b'\'' => at = text_end(bytes, at) + 1,
            b'"' => {
                let end = text_end(bytes, at);
                read_holes(reader, code.get(at + 1..end).unwrap_or_default());
                at = end + 1;
            }
            b'#' => break,
            // A symbol, or one half of `Name::Space`.
            b':' => {
                at += 1;
                at += bytes[at..].iter().take_while(|byte| **byte == b':').count();
                at = name_end(bytes, at);
            }
            b'{' => {
                let names = code[at + 1..].trim_start().strip_prefix('|').and_then(|rest| rest.split_once('|'));
                let Some((names, _)) = names else {
                    braces.push(false);
                    at += 1;
                    continue;
                };
                let call = last.take().filter(|(_, end)| code[*end..at].trim().is_empty());
                let rows = call.and_then(|(chain, _)| {
                    let (rows, method) = chain.rsplit_once('.')?;
                    ITERATES.contains(&method).then(|| rows.to_owned())
                });
                let path = rows.and_then(|rows| reader.resolve(&rows)).map(|path| path + "[]");
                reader.open(Kind::Loop, "}", false);
                for (place, name) in names.split(',').enumerate() {
                    reader.bind(name.trim(), path.clone().filter(|_| place == 0));
                }
                braces.push(true);
                at += code[at + 1..].find('|').map_or(0, |bar| bar + 1) + names.len() + 2;
            }
            b'}' => {
                if braces.pop() == Some(true) {
                    reader.close("}");
                }
                at += 1;
            }
            byte if is_start(byte) => {
                let (path, end) = chain(code, at);
                at = end;
                let is_key = bytes.get(end) == Some(&b':') && bytes.get(end + 1) != Some(&b':');
                if is_key || WORDS.contains(&path.as_str()) {
                    continue;
                }
                reader.read(&path);
                by_symbol(reader, &path, &code[end..]);
                last = Some((path, end));
            }
            byte if is_name(byte) => at = name_end(bytes, at),
            _ => at += 1,
        }
    }
    for _ in braces.into_iter().filter(|is_block| *is_block) {
        reader.close("}");
    }
}

/// `@books.map(&:author)` asks each row.
fn by_symbol(reader: &mut Reader, path: &str, behind: &str) {
    let Some(rest) = behind.strip_prefix("(&:") else { return };
    let Some((rows, method)) = path.rsplit_once('.') else { return };
    if ITERATES.contains(&method) {
        let name = &rest[..name_end(rest.as_bytes(), 0)];
        reader.read(&format!("{rows}[].{name}"));
    }
}

/// Reads what is put into a text: `"by #{book.author.name}"`.
fn read_holes(reader: &mut Reader, text: &str) {
    let mut rest = text;
    while let Some(start) = rest.find("#{") {
        let Some(end) = rest[start..].find('}') else { return };
        let inner = &rest[start + 2..start + end];
        let bytes = inner.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if is_start(bytes[at]) {
                let (path, end) = chain(inner, at);
                reader.read(&path);
                at = end;
            } else {
                at = if is_name(bytes[at]) { name_end(bytes, at) } else { at + 1 };
            }
        }
        rest = &rest[start + end..];
    }
}

/// The chain that begins at a place, and its end: `@book.author&.name`.
fn chain(code: &str, from: usize) -> (String, usize) {
    let bytes = code.as_bytes();
    let root = from + bytes[from..].iter().take_while(|byte| **byte == b'@').count();
    let mut end = ended(bytes, name_end(bytes, root));
    let mut path = code[from..end].to_owned();
    loop {
        if bytes.get(end..end + 2) == Some(b"()") {
            end += 2;
        }
        let next = match bytes.get(end..) {
            Some([b'&', b'.', ..]) => end + 2,
            Some([b'.', ..]) => end + 1,
            _ => return (path, end),
        };
        if !bytes.get(next).is_some_and(|byte| byte.is_ascii_lowercase() || *byte == b'_') {
            return (path, end);
        }
        end = ended(bytes, name_end(bytes, next));
        path.push('.');
        path.push_str(&code[next..end]);
    }
}

/// The mark behind the name of a method belongs to it: `any?`, but not that of `a ? b : c` or `a != b`.
fn ended(bytes: &[u8], end: usize) -> usize {
    let is_mark = matches!(bytes.get(end), Some(b'?' | b'!')) && bytes.get(end + 1) != Some(&b'=');
    end + usize::from(is_mark)
}

/// `render @books`, `render "row", book: book`, `render partial: "row", collection: @books, as: :book`.
fn render(reader: &mut Reader, code: &str) {
    let Some((_, call)) = code.split_once("render") else { return };
    let call = call.trim_start_matches(['(', ' ']).trim_end_matches([')', ' ']);
    if call.contains("cached: true") || call.starts_with("layout:") {
        return;
    }
    if call.starts_with(is_start_char)
        && let Some(rows) = chain_of(call)
    {
        // Which partial it is, the model of the rows tells. A single row or several: both give rows.
        return reader.include("", vec![(String::new(), rows)], true);
    }
    let value_of = |key: &str| {
        let (_, value) = call.split_once(&format!("{key}: "))?;
        Some(value.trim_start())
    };
    let named = if call.starts_with(['"', '\'']) { Some(call) } else { value_of("partial") };
    let Some(template) = named.and_then(text_of) else { return };
    let (folder, base) = template.rsplit_once('/').map_or((".", template), |(folder, base)| (folder, base));
    let mut variables = Vec::new();
    if let Some(rows) = value_of("collection").and_then(first_chain) {
        let name = value_of("as").map_or(base, |name| {
            let name = name.trim_start_matches([':', '"', '\'']);
            &name[..name_end(name.as_bytes(), 0)]
        });
        variables.push((name.to_owned(), format!("{rows}[]")));
    } else if let Some(row) = value_of("object").and_then(first_chain) {
        variables.push((base.to_owned(), row));
    }
    let locals = value_of("locals").unwrap_or(call);
    for (key, value) in locals.split(',').filter_map(|pair| pair.split_once(": ")) {
        let key = key.trim_start_matches(['{', ' ']);
        let is_name = !key.is_empty() && key.bytes().all(is_name);
        if is_name
            && !["partial", "collection", "as", "object", "locals"].contains(&key)
            && let Some(chain) = first_chain(value.trim())
        {
            variables.push((key.to_owned(), chain));
        }
    }
    reader.include(&format!("{folder}/_{base}"), variables, true);
}

fn is_start_char(first: char) -> bool {
    u8::try_from(first).is_ok_and(is_start)
}

/// The chain that some code begins with, where nothing else belongs to it.
fn first_chain(code: &str) -> Option<String> {
    if !code.starts_with(is_start_char) {
        return None;
    }
    let (path, end) = chain(code, 0);
    let is_whole = code[end..].trim_start().is_empty() || code[end..].trim_start().starts_with([',', '}', ')']);
    is_whole.then_some(path)
}

/// The text that some code begins with.
fn text_of(code: &str) -> Option<&str> {
    let bytes = code.as_bytes();
    matches!(bytes.first(), Some(b'"' | b'\'')).then(|| &code[1..text_end(bytes, 0)])
}
