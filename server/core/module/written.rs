//! Constants and closed types by the lines that declare them. Every file of a project is asked for these, so no tree is
//! made: what a line does not tell by itself is left out.

use backhint_knowledge::Family;
use rustc_hash::FxHashMap;

use crate::origin::is_harmless_type;
use crate::template::is_constant_name;

/// The constants of a text, and its closed types.
pub(super) fn read(family: Family, text: &str) -> (Vec<Box<str>>, Vec<Box<str>>) {
    let mut reader = Reader::default();
    for line in text.lines() {
        match family {
            Family::JavaScript => reader.javascript(line),
            Family::Python => reader.python(line),
            Family::Go => reader.go(line),
            Family::CSharp => reader.csharp(line),
            Family::Php => reader.php(line),
            _ => break,
        }
    }
    reader.constants.retain(|name| !is_constant_name(name.rsplit('.').next().unwrap_or(name)));
    if family == Family::Python {
        let set = &reader.set;
        let is_rebound = |name: &str| text.contains(&format!("global {name}"));
        reader.constants.retain(|name| set.get(&**name) == Some(&1) && !is_rebound(name));
    }
    (reader.constants, reader.closed_types)
}

#[derive(Default)]
struct Reader<'t> {
    constants: Vec<Box<str>>,
    closed_types: Vec<Box<str>>,
    /// How often each name of the file is set.
    set: FxHashMap<&'t str, usize>,
    /// The class that the line stands in, as far as that is known.
    class: &'t str,
    /// The line stands in a list of constants: `const (`.
    in_list: bool,
}

impl<'t> Reader<'t> {
    /// `export const columns = 'id, name';`, `export enum Sort {`, `export type Sort = 'asc' | 'desc';`.
    fn javascript(&mut self, line: &'t str) {
        self.closed_types.extend(closed_type(line).map(Into::into));
        let Some(declared) = line.strip_prefix("export const ") else { return };
        let Some((name, value)) = declared.split_once('=') else { return };
        let name = name.split(':').next().unwrap_or(name).trim();
        if is_identifier(name) && is_literal(value) {
            self.constants.push(name.into());
        }
    }

    /// `columns = "id, name"` at the beginning of a line.
    fn python(&mut self, line: &'t str) {
        if !line.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            return;
        }
        let Some((target, value)) = line.split_once('=') else { return };
        let name = target.split(':').next().unwrap_or(target).trim_end_matches(['+', '|', ' ']);
        if !is_identifier(name) {
            return;
        }
        *self.set.entry(name).or_default() += 1;
        if !value.starts_with('=') && is_literal(value) {
            self.constants.push(name.into());
        }
    }

    /// `const columns = "id, name"`, alone or in a list.
    fn go(&mut self, line: &'t str) {
        if self.in_list && line.starts_with(')') {
            self.in_list = false;
        }
        if line.starts_with("const (") {
            self.in_list = true;
            return;
        }
        let declared = match line.strip_prefix("const ") {
            Some(declared) => declared,
            None if self.in_list => line.trim_start(),
            None => return,
        };
        let Some((name, value)) = declared.split_once('=') else { return };
        let name = name.split_whitespace().next().unwrap_or_default();
        if is_identifier(name) && is_literal(value) {
            self.constants.push(name.into());
        }
    }

    /// `public const string Orders = "orders";` in the class that was named last, `enum Sort`.
    fn csharp(&mut self, line: &'t str) {
        let code = line.trim_start();
        if let Some(name) = behind_word(code, "enum") {
            self.closed_types.push(name.into());
            return;
        }
        let named = ["class", "struct", "record", "interface"].iter().find_map(|word| behind_word(code, word));
        if let Some(name) = named.filter(|_| !code.contains('=') && !code.starts_with(['/', '*', '"'])) {
            self.class = name;
            return;
        }
        let Some(at) = ["const string ", "static readonly string "]
            .iter()
            .find_map(|word| code.find(word).map(|at| at + word.len()))
        else {
            return;
        };
        let Some((name, value)) = code[at..].split_once('=') else { return };
        let name = name.trim();
        if is_identifier(name) && is_literal(value) && !self.class.is_empty() {
            self.constants.push(format!("{}.{name}", self.class).into());
        }
    }

    /// `enum Sort: string`.
    fn php(&mut self, line: &'t str) {
        if let Some(name) = line.strip_prefix("enum ").and_then(first_name) {
            self.closed_types.push(name.into());
        }
    }
}

/// The name behind a keyword that stands among the first words of a line.
fn behind_word<'t>(code: &'t str, word: &str) -> Option<&'t str> {
    let at = code.find(word)?;
    let before = &code[..at];
    let is_modifier = |c: char| c.is_ascii_lowercase() || c == ' ';
    let rest = code[at + word.len()..].strip_prefix(' ')?;
    (before.chars().all(is_modifier) && (before.is_empty() || before.ends_with(' '))).then(|| first_name(rest))?
}

fn first_name(code: &str) -> Option<&str> {
    let end = code.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(code.len());
    (end > 0).then(|| &code[..end])
}

/// The type that a line of TypeScript declares as an enumeration or a union of literals.
fn closed_type(line: &str) -> Option<&str> {
    let mut code = line;
    for word in ["export ", "declare ", "const "] {
        code = code.strip_prefix(word).unwrap_or(code);
    }
    if let Some(rest) = code.strip_prefix("enum ") {
        return first_name(rest);
    }
    let (name, values) = code.strip_prefix("type ")?.split_once('=')?;
    is_harmless_type(values.trim().trim_end_matches(';')).then(|| name.trim())
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_alphabetic() || c == '_') && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// Whether the rest of a line is one text or number, or a list of them, and nothing else.
fn is_literal(value: &str) -> bool {
    let mut rest = value.trim();
    let (mut literals, mut depth) = (0, 0usize);
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' | '\'' | '`' => match text_end(rest, first) {
                Some(end) => end,
                None => return false,
            },
            c if c.is_ascii_digit() => {
                rest.find(|c: char| !(c.is_ascii_digit() || "._".contains(c))).unwrap_or(rest.len())
            }
            '[' | '(' => {
                depth += 1;
                1
            }
            ']' | ')' if depth > 0 => {
                depth -= 1;
                1
            }
            ',' if depth > 0 => 1,
            c if c.is_whitespace() => c.len_utf8(),
            ';' | '#' => break,
            '/' if rest.starts_with("//") => break,
            'a' if rest.starts_with("as const") => break,
            _ => return false,
        };
        if first.is_ascii_digit() || "\"'`".contains(first) {
            // Two texts side by side, or a pair without brackets.
            if depth == 0 && literals > 0 {
                return false;
            }
            literals += 1;
        }
        rest = &rest[length..];
    }
    literals > 0 && depth == 0
}

/// Where a text ends that begins with a quote and holds nothing that is put into it.
fn text_end(code: &str, quote: char) -> Option<usize> {
    let inner = &code[1..];
    let end = inner.find(quote)?;
    let text = &inner[..end];
    let is_filled = quote == '`' && text.contains("${");
    (!is_filled && !text.contains('\\')).then_some(end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(family: Family, text: &str) -> (Vec<String>, Vec<String>) {
        let (constants, types) = read(family, text);
        let texts = |names: Vec<Box<str>>| names.into_iter().map(String::from).collect();
        (texts(constants), texts(types))
    }

    #[test]
    fn lines_tell_what_is_written_out() {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let script = "export const columns = 'id, name';\nexport const size: number = 50\nexport const names = ['a', 'b'];\n\
            export const made = build('a');\nexport const open = `a ${b}`;\nexport const COLUMNS = 'a';\nconst own = 'a';\n\
            export enum Sort {\nexport type Way = 'asc' | 'desc';\nexport type Text = string;";
        assert_eq!(names(Family::JavaScript, script), (list(&["columns", "size", "names"]), list(&["Sort", "Way"])));
        let python = "columns = (\"id\", \"name\")\nsize: int = 5  # rows\ntable = \"a\" + b\n  inner = 1\nname = \"x\"\n\
            name = \"y\"\nif a == 1: pass\nfirst = \"a\", \"b\"";
        assert_eq!(names(Family::Python, python), (list(&["columns", "size"]), list(&[])));
        let go =
            "const columns = \"id\"\nconst (\n\ttable = \"books\"\n\tsize int = 5\n\tmade = f()\n)\nvar name = \"a\"";
        assert_eq!(names(Family::Go, go), (list(&["columns", "table", "size"]), list(&[])));
        let csharp = "public static class Tables\n{\n    public const string Books = \"books\";\n    string x = \"class A\";\n\
            }\npublic enum Sort { A }\n";
        assert_eq!(names(Family::CSharp, csharp), (list(&["Tables.Books"]), list(&["Sort"])));
        assert_eq!(names(Family::Php, "enum Sort: string\n{\n}"), (list(&[]), list(&["Sort"])));
    }
}
