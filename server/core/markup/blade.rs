//! Templates of Laravel: Blade.

use super::TemplateDigest;
use super::reader::{Kind, Reader, is_name, lines_in, name_end, text_end};

pub(super) fn read(text: &str) -> TemplateDigest {
    let mut reader = Reader::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) = text[at..].find(['$', '@', '{']).map(|found| at + found) {
        reader.line += lines_in(&text[at..found]);
        let behind = match bytes[found] {
            b'$' => {
                let (path, end, _) = chain(text, found);
                reader.read(&path);
                end
            }
            b'{' if text[found..].starts_with("{{--") => {
                text[found..].find("--}}").map_or(text.len(), |end| found + end + 4)
            }
            b'@' => directive(&mut reader, text, found),
            _ => found + 1,
        };
        reader.line += lines_in(&text[found..behind]);
        at = behind;
    }
    reader.done()
}

/// Reads a directive; gives where to go on.
fn directive(reader: &mut Reader, text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let end = name_end(bytes, at + 1);
    let name = &text[at + 1..end];
    let args = arguments(text, end);
    let behind = args.map_or(end, |(_, behind)| behind);
    let args = args.map_or("", |(args, _)| args);
    match name {
        "foreach" | "forelse" => {
            open_loop(reader, name, args);
            behind
        }
        "endforeach" | "endforelse" => {
            reader.close(name);
            end
        }
        // Of a loop without rows; with arguments it is a condition of its own.
        "empty" if args.is_empty() => {
            reader.turn();
            end
        }
        "cache" => {
            reader.open(Kind::Other, "endcache", true);
            behind
        }
        "endcache" => {
            reader.close(name);
            end
        }
        "include" | "includeIf" | "includeWhen" | "includeUnless" => {
            include(reader, args);
            read_chains(reader, args);
            behind
        }
        "each" => {
            each(reader, args);
            behind
        }
        // What stands in its arguments is read as the rest of the text.
        _ => end.max(at + 1),
    }
}

/// What stands between the brackets behind a place, and where they end.
fn arguments(text: &str, from: usize) -> Option<(&str, usize)> {
    let bytes = text.as_bytes();
    let open = from + bytes.get(from..)?.iter().take_while(|byte| **byte == b' ').count();
    if bytes.get(open) != Some(&b'(') {
        return None;
    }
    let (mut at, mut depth) = (open, 0_u32);
    while at < bytes.len() {
        match bytes[at] {
            b'(' => depth += 1,
            b')' if depth == 1 => return Some((&text[open + 1..at], at + 1)),
            b')' => depth -= 1,
            b'"' | b'\'' => at = text_end(bytes, at),
            _ => {}
        }
        at += 1;
    }
    None
}

/// `$books as $book`, `$books as $key => $book`.
fn open_loop(reader: &mut Reader, name: &str, args: &str) {
    let end = if name == "foreach" { "endforeach" } else { "endforelse" };
    let Some((rows, row)) = args.split_once(" as ") else { return reader.open(Kind::Loop, end, false) };
    read_chains(reader, rows);
    let path = whole_chain(rows.trim()).and_then(|chain| reader.resolve(&chain)).map(|path| path + "[]");
    reader.open(Kind::Loop, end, false);
    let (key, row) = row.split_once("=>").map_or((None, row), |(key, row)| (Some(key), row));
    reader.bind(row.trim(), path);
    if let Some(key) = key {
        reader.bind(key.trim(), None);
    }
}

/// `'books.row', ['book' => $book]`.
fn include(reader: &mut Reader, args: &str) {
    let Some(template) = first_text(args) else { return };
    let pairs = args.split(['[', ',', ']']).filter_map(|entry| entry.split_once("=>"));
    let variables = pairs.filter_map(|(key, value)| {
        let key = key.trim().trim_matches(['"', '\'']);
        let is_key = !key.is_empty() && key.bytes().all(is_name);
        is_key.then_some((format!("${key}"), whole_chain(value.trim())?))
    });
    reader.include(&template.replace('.', "/"), variables.collect(), false);
}

/// `'books.row', $books, 'book'`.
fn each(reader: &mut Reader, args: &str) {
    let parts: Vec<&str> = args.split(',').map(str::trim).collect();
    let [_, rows, name, ..] = parts.as_slice() else { return };
    let (Some(template), Some(rows)) = (first_text(args), whole_chain(rows)) else { return };
    let name = name.trim_matches(['"', '\'']);
    reader.include(&template.replace('.', "/"), vec![(format!("${name}"), format!("{rows}[]"))], true);
}

fn first_text(args: &str) -> Option<&str> {
    let args = args.trim_start();
    let bytes = args.as_bytes();
    let is_text = matches!(bytes.first(), Some(b'"' | b'\''));
    is_text.then(|| &args[1..text_end(bytes, 0)])
}

fn read_chains(reader: &mut Reader, code: &str) {
    let mut at = 0;
    while let Some(found) = code[at..].find('$').map(|found| at + found) {
        let (path, end, _) = chain(code, found);
        reader.read(&path);
        at = end;
    }
}

/// The chain that some code is, if it is nothing else.
fn whole_chain(code: &str) -> Option<String> {
    if !code.starts_with('$') {
        return None;
    }
    let (path, end, _) = chain(code, 0);
    (end == code.len()).then_some(path)
}

/// The chain that begins at a `$`, its end, and whether arguments follow. The brackets of calls without arguments belong
/// to it: `$book->tags()->count()` is `$book.tags().count()`.
fn chain(code: &str, from: usize) -> (String, usize, bool) {
    let bytes = code.as_bytes();
    let mut end = name_end(bytes, from + 1).max(from + 1);
    let mut path = code[from..end].to_owned();
    loop {
        if bytes.get(end..end + 2) == Some(b"()") {
            end += 2;
            path.push_str("()");
        }
        let next = match bytes.get(end..) {
            Some([b'?', b'-', b'>', ..]) => end + 3,
            Some([b'-', b'>', ..]) => end + 2,
            rest => return (path, end, rest.is_some_and(|rest| rest.starts_with(b"("))),
        };
        if !bytes.get(next).is_some_and(|byte| is_name(*byte)) {
            return (path, end, false);
        }
        end = name_end(bytes, next);
        path.push('.');
        path.push_str(&code[next..end]);
    }
}
