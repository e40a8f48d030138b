//! Patterns over paths: the small language in which mentions, rules and profiles name calls and attributes.

/// A parsed pattern. FORMAT.md describes how one is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern begins with `**`: one or more segments of any kind stand before the first of `segments`.
    pub open: bool,
    /// What stands between the dots.
    pub segments: Vec<Segment>,
}

/// One segment of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What the segment's name may be.
    pub name: NameTest,
    /// The segment is the result of a call, or an instance of a class; `None` accepts both.
    pub called: Option<bool>,
}

/// What the name of a segment may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameTest {
    /// Any name.
    Any,
    /// One of these names; each may have one `*` for any letters.
    OneOf(Vec<String>),
    /// A name that begins with a capital letter: the model.
    Model,
    /// A variable or attribute whose last word is one of these, in lower case.
    NamedLike(Vec<String>),
}

/// What is wrong with a pattern. The message tells the way out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// Nothing between two dots.
    #[error("an empty segment: write `*` for any name")]
    EmptySegment,
    /// `**` in the middle.
    #[error("`**` may stand at the front only")]
    OpenInside,
    /// `**` alone.
    #[error("`**` needs a segment behind it")]
    OpenAlone,
    /// A brace without its partner.
    #[error("`{{` without `}}`")]
    Brace,
    /// A character that no name has.
    #[error("`{0}` is no character of a name")]
    Character(char),
}

impl Pattern {
    /// Parses the text of a pattern.
    ///
    /// # Errors
    /// The first mistake in the text.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let (open, rest) = match text.strip_prefix("**") {
            Some(rest) => (true, rest.strip_prefix('.').ok_or(PatternError::OpenAlone)?),
            None => (false, text),
        };
        let segments = split_segments(rest)?.into_iter().map(parse_segment).collect::<Result<_, _>>()?;
        Ok(Self { open, segments })
    }

    /// Whether the pattern judges by a variable's name alone, which is never better than likely.
    #[must_use]
    pub fn by_name(&self) -> bool {
        self.segments.iter().any(|s| matches!(s.name, NameTest::NamedLike(_)))
    }
}

impl NameTest {
    /// Whether a name passes.
    #[must_use]
    pub fn accepts(&self, name: &str) -> bool {
        match self {
            Self::Any => true,
            Self::OneOf(names) => names.iter().any(|pattern| glob(pattern, name)),
            Self::Model => name.starts_with(|c: char| c.is_uppercase()),
            Self::NamedLike(words) => {
                let last = last_word(name);
                words.contains(&last)
            }
        }
    }
}

/// The last word of an identifier in lower case: `userDb`, `user_db` and `DB` give `db`.
#[must_use]
pub fn last_word(name: &str) -> String {
    let trimmed = name.trim_end_matches(|c: char| c == '_' || c.is_ascii_digit()).trim_start_matches(['$', '#', '@']);
    let tail = trimmed.rsplit('_').next().unwrap_or(trimmed);
    let upper = |c: char| c.is_uppercase();
    if tail.chars().all(|c| upper(c) || c.is_ascii_digit()) {
        return tail.to_lowercase();
    }
    // The last capital that begins a word: a capital with a small letter before it.
    let mut start = 0;
    let mut previous = None;
    for (at, c) in tail.char_indices() {
        if upper(c) && previous.is_some_and(|p: char| !upper(p)) {
            start = at;
        }
        previous = Some(c);
    }
    tail[start..].to_lowercase()
}

/// Whether a name is a pattern, in which one `*` stands for any letters.
#[must_use]
pub fn glob(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((head, tail)) => name.len() >= head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail),
    }
}

/// Splits at the dots that stand outside braces.
fn split_segments(text: &str) -> Result<Vec<&str>, PatternError> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0usize);
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.checked_sub(1).ok_or(PatternError::Brace)?,
            '.' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    if depth != 0 {
        return Err(PatternError::Brace);
    }
    parts.push(&text[start..]);
    Ok(parts)
}

fn parse_segment(text: &str) -> Result<Segment, PatternError> {
    let (name, called) = match text.strip_suffix("()") {
        Some(name) => (name, true),
        None => (text, false),
    };
    match name {
        "" => return Err(PatternError::EmptySegment),
        "**" => return Err(PatternError::OpenInside),
        "*" => return Ok(Segment { name: NameTest::Any, called: if called { Some(true) } else { None } }),
        "<Model>" => return Ok(Segment { name: NameTest::Model, called: Some(called) }),
        _ => {}
    }
    if let Some(words) = name.strip_prefix('~') {
        let words = alternatives(words)?.into_iter().map(|w| w.to_lowercase()).collect();
        return Ok(Segment { name: NameTest::NamedLike(words), called: Some(called) });
    }
    Ok(Segment { name: NameTest::OneOf(alternatives(name)?), called: Some(called) })
}

fn alternatives(text: &str) -> Result<Vec<String>, PatternError> {
    let inner = match (text.strip_prefix('{'), text.ends_with('}')) {
        (Some(inner), true) => &inner[..inner.len() - 1],
        (None, false) => text,
        _ => return Err(PatternError::Brace),
    };
    inner
        .split(',')
        .map(|name| match name.chars().find(|c| !(c.is_alphanumeric() || "_$*-@/:#?!".contains(*c))) {
            Some(c) => Err(PatternError::Character(c)),
            None if name.is_empty() => Err(PatternError::EmptySegment),
            None => Ok(name.to_owned()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_its_segments() {
        let pattern = Pattern::parse("**.cursor().{execute,executemany}").unwrap();
        assert!(pattern.open);
        assert_eq!(pattern.segments[0].called, Some(true));
        let names = ["execute", "executemany"].map(str::to_owned).to_vec();
        assert_eq!(pattern.segments[1].name, NameTest::OneOf(names));
    }

    #[test]
    fn mistakes_are_named() {
        assert_eq!(Pattern::parse("a..b"), Err(PatternError::EmptySegment));
        assert_eq!(Pattern::parse("a.**.b"), Err(PatternError::OpenInside));
        assert_eq!(Pattern::parse("**"), Err(PatternError::OpenAlone));
        assert_eq!(Pattern::parse("a.{b"), Err(PatternError::Brace));
        assert_eq!(Pattern::parse("a.b c"), Err(PatternError::Character(' ')));
    }

    #[test]
    fn the_last_word_of_an_identifier() {
        for (name, word) in [
            ("db", "db"),
            ("DB", "db"),
            ("userDb", "db"),
            ("user_db", "db"),
            ("_db", "db"),
            ("redisClient", "client"),
            ("jdbcTemplate", "template"),
            ("db2", "db"),
            ("userDB", "db"),
        ] {
            assert_eq!(last_word(name), word, "{name}");
        }
    }
}
