//! The mappers of MyBatis: one setting per tag, attribute and stretch of text, in the order in which they stand; read
//! without a grammar. Of other XML nothing is read.

use super::Facts;
use super::setting::{self, Setting, place, span};
use crate::syntax::Span;

/// The tag that a mapper of MyBatis consists of.
const ROOT: &str = "mapper";
/// What stands before the name in the path of an attribute.
pub(crate) const ATTRIBUTE: char = '@';
/// The last part of the path of a text.
pub(crate) const TEXT: &str = "#text";
/// The last part of the path where a tag ends. Its key is the name of the tag.
pub(crate) const END: &str = "#end";
/// How many tags may stand in each other before deeper ones are taken for part of the last one.
const DEPTH: usize = 64;

/// Reads a mapper.
pub(super) fn read(text: &str) -> Facts {
    let Some(root) = root_of(text) else { return setting::facts(text, Vec::new()) };
    let mut reader = Reader { text, at: root, open: Vec::new(), settings: Vec::new() };
    while reader.step() {}
    setting::facts(text, reader.settings)
}

/// Where the root of a mapper begins: a tag of that name with a namespace, as the first tag of the file.
fn root_of(text: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += text[at..].find('<')?;
        let rest = &text[at..];
        let (opening, closing) = match rest.as_bytes().get(1)? {
            b'?' => ("<?", "?>"),
            b'!' if rest.starts_with("<!--") => ("<!--", "-->"),
            b'!' => ("<!", ">"),
            _ => {
                let tag = &rest[1..rest.find('>')?];
                let name = tag.split(|c: char| c.is_whitespace()).next()?;
                return (name == ROOT && tag.contains("namespace")).then_some(at);
            }
        };
        at += rest.get(opening.len()..)?.find(closing)? + opening.len() + closing.len();
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    open: Vec<Span>,
    settings: Vec<Setting>,
}

impl<'t> Reader<'t> {
    /// Reads the next tag, comment or stretch of text; says whether there was one.
    fn step(&mut self) -> bool {
        let rest = &self.text[self.at..];
        if rest.is_empty() {
            return false;
        }
        let marked = |opening: &str, closing: &str| {
            let inner = rest.strip_prefix(opening)?;
            let end = inner.find(closing).unwrap_or(inner.len());
            Some((&inner[..end], (opening.len() + end + closing.len()).min(rest.len())))
        };
        if let Some((_, length)) = marked("<!--", "-->").or_else(|| marked("<?", "?>")) {
            self.at += length;
        } else if let Some((inner, length)) = marked("<![CDATA[", "]]>") {
            self.push(inner);
            self.at += length;
        } else if let Some((name, length)) = marked("</", ">") {
            self.close(name.trim_end());
            self.at += length;
        } else if rest.starts_with('<') {
            self.open_tag(rest);
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            self.push(&rest[..end]);
            self.at += end;
        }
        true
    }

    fn push(&mut self, inner: &'t str) {
        let value = place(self.text, inner);
        self.add(Span::new(value.start, value.start), value, TEXT);
    }

    fn add(&mut self, key: Span, value: Span, last: &str) {
        let mut path: String = self.open.iter().map(|name| format!("{}.", name.of(self.text))).collect();
        path.push_str(last);
        self.settings.push(Setting { key, value, path });
    }

    /// Closes the innermost tag of a name, and what is open inside it.
    fn close(&mut self, name: &str) {
        let Some(at) = self.open.iter().rposition(|open| open.of(self.text) == name) else { return };
        while self.open.len() > at {
            self.end();
        }
    }

    fn end(&mut self) {
        if let Some(name) = self.open.last().copied() {
            self.add(name, Span::new(name.end, name.end), END);
            self.open.pop();
        }
    }

    /// `<name key="value" ...>`, `<name .../>`.
    fn open_tag(&mut self, rest: &'t str) {
        let mut inside = &rest[1..];
        let length = inside.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '<')).unwrap_or(inside.len());
        let name = place(self.text, &inside[..length]);
        inside = &inside[length..];
        if name.start == name.end || self.open.len() >= DEPTH {
            self.at += 1;
            return;
        }
        self.open.push(name);
        self.add(name, Span::new(name.end, name.end), "");
        if let Some(tag) = self.settings.last_mut() {
            tag.path.pop();
        }
        loop {
            inside = inside.trim_start();
            let Some((key, value, behind)) = attribute(inside) else { break };
            let path = format!("{ATTRIBUTE}{key}");
            self.add(place(self.text, key), place(self.text, value), &path);
            inside = behind;
        }
        // What is no attribute is passed over.
        let end = inside.find(['>', '<']).unwrap_or(inside.len());
        let is_empty = inside[..end].ends_with('/');
        let behind = inside[end..].strip_prefix('>').unwrap_or(&inside[end..]);
        if is_empty {
            self.end();
        }
        self.at = self.text.len() - behind.len();
    }
}

/// `key="value"` at the beginning of a text, and what is behind it.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let length = text.find(|c: char| c.is_whitespace() || "=<>/\"'".contains(c))?;
    let (key, rest) = text.split_at(length);
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (value, behind) = rest[1..].split_once(quote)?;
    (!key.is_empty()).then_some((key, value, behind))
}

/// The beginning of a text, up to which other parts of the crate may point for a sign that stands in it.
pub(crate) fn sign(text: &str, sign: char) -> Option<Span> {
    let at = text.find(sign)?;
    Some(span(at, at + sign.len_utf8()))
}

#[cfg(test)]
mod tests {
    fn read(text: &str) -> Vec<(String, String)> {
        let facts = super::read(text);
        let found = facts.settings.into_iter().filter(|s| !s.value.of(text).trim().is_empty());
        found.map(|s| (s.path, s.value.of(text).trim().to_owned())).collect()
    }

    #[test]
    fn tags_attributes_and_texts_stand_under_their_tags() {
        let text = "<?xml version='1.0'?>\n<!DOCTYPE mapper PUBLIC 'x' 'y'>\n<mapper namespace=\"a.B\"><select id=\"x\">\
            SELECT <if test='a > 1'>1</if> <![CDATA[ a < 2 ]]> <!-- no --> <include refid='c'/></select></mapper>";
        let wanted = [
            ("mapper.@namespace", "a.B"),
            ("mapper.select.@id", "x"),
            ("mapper.select.#text", "SELECT"),
            ("mapper.select.if.@test", "a > 1"),
            ("mapper.select.if.#text", "1"),
            ("mapper.select.#text", "a < 2"),
            ("mapper.select.include.@refid", "c"),
        ];
        let wanted: Vec<(String, String)> = wanted.map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec();
        assert_eq!(read(text), wanted);
    }

    #[test]
    fn other_xml_and_broken_text_give_nothing() {
        for text in ["<project><mapper namespace='x'>a</mapper></project>", "<mapper>a</mapper>", "", "<", "<!--", "a"]
        {
            assert_eq!(read(text), [], "{text}");
        }
        assert_eq!(read("<mapper namespace='é'><select").len(), 1);
        assert_eq!(read("<mapper namespace='a'><select id=").len(), 1);
        assert_eq!(read("<mapper namespace='a'></b>x<").last().map(|s| s.1.clone()), Some("x".to_owned()));
    }
}
