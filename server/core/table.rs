//! Tables of patterns: from the path of a call or name to what profiles, rules and concepts say about it.

use backhint_knowledge::pattern::{NameTest, Pattern, Segment as Test, last_word};
use rustc_hash::FxHashMap;

use crate::facts::{ExprId, ExprKind};
use crate::names::{Names, Path, Segment};

/// What is known about an expression when patterns are tried on it.
#[derive(Clone, Copy)]
pub struct Callee<'p, 'a> {
    /// Its path after imports and variables are resolved.
    pub path: Option<&'p Path<'a>>,
    /// Its names as they are written.
    pub written: &'p [Segment<'a>],
}

/// A pattern that fits.
#[derive(Clone, Copy, Debug)]
pub struct Fit<'a> {
    /// It fits by a variable's name only.
    pub by_name: bool,
    /// The name that stands for `<Model>`.
    pub model: Option<&'a str>,
}

/// Patterns with a value each, found by the last name of a path.
pub struct Table<T> {
    by_name: FxHashMap<String, Vec<(usize, T)>>,
    open_ended: Vec<(usize, T)>,
    patterns: Vec<Pattern>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { by_name: FxHashMap::default(), open_ended: Vec::new(), patterns: Vec::new() }
    }
}

impl<T: Clone> Table<T> {
    /// Adds a pattern. A text that is no pattern is left out: the knowledge was checked when it was loaded.
    pub fn add(&mut self, text: &str, value: &T) {
        let Ok(pattern) = Pattern::parse(text) else { return };
        let at = self.patterns.len();
        let (fixed, open): (Vec<&String>, bool) = match pattern.segments.last().map(|segment| &segment.name) {
            Some(NameTest::OneOf(names)) => {
                let fixed: Vec<&String> = names.iter().filter(|name| !name.contains('*')).collect();
                let open = fixed.len() < names.len();
                (fixed, open)
            }
            _ => (Vec::new(), true),
        };
        for name in fixed {
            self.by_name.entry(name.clone()).or_default().push((at, value.clone()));
        }
        if open {
            self.open_ended.push((at, value.clone()));
        }
        self.patterns.push(pattern);
    }

    /// Adds several patterns with the same value.
    pub fn add_all<'s>(&mut self, texts: impl IntoIterator<Item = &'s String>, value: &T) {
        for text in texts {
            self.add(text, value);
        }
    }

    /// Whether it has no pattern.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    /// Whether no pattern can fit a path with this last name: a cheap test before the path is put together.
    #[must_use]
    pub fn is_silent(&self, last: &str) -> bool {
        let ends_in_it = |(at, _): &(usize, T)| match self.patterns[*at].segments.last() {
            Some(test) => accepts(&test.name, last),
            None => true,
        };
        !self.by_name.contains_key(last) && !self.open_ended.iter().any(ends_in_it)
    }

    /// The values of all patterns that fit a name or a chain, as [`Table::fits`]. What stands behind it is looked up only
    /// where some pattern may fit.
    pub fn fits_expr<'t, 'a>(&'t self, names: &Names<'a>, id: ExprId) -> Vec<(Fit<'a>, &'t T)> {
        if !self.may_fit(names, id) {
            return Vec::new();
        }
        let (path, written) = (names.path(id), names.written(id));
        self.fits(Callee { path: path.as_ref(), written: &written })
    }

    fn may_fit(&self, names: &Names<'_>, id: ExprId) -> bool {
        match names.facts.expr(id).kind {
            ExprKind::Member { name, .. } => {
                !self.is_silent(names.of(name)) || (!self.open_ended.is_empty() && names.is_renamed_member(id))
            }
            ExprKind::Name => !self.is_silent(names.code(id)) || names.is_renamed(id),
            _ => true,
        }
    }

    /// The values of all patterns that fit, those that only fit by a variable's name last.
    pub fn fits<'t, 'a>(&'t self, callee: Callee<'_, 'a>) -> Vec<(Fit<'a>, &'t T)> {
        let last = callee.written.last().map_or("", |segment| segment.name);
        let resolved = callee.path.map_or(last, Path::last);
        let renamed = if resolved == last { None } else { self.by_name.get(resolved) };
        let candidates = self.by_name.get(last).into_iter().chain(renamed).flatten().chain(&self.open_ended);
        let mut fits: Vec<(Fit<'a>, &T)> =
            candidates.filter_map(|(at, value)| Some((fit(&self.patterns[*at], callee)?, value))).collect();
        fits.sort_by_key(|(fit, _)| fit.by_name);
        fits
    }
}

/// Whether a pattern fits an expression.
#[must_use]
pub fn fit<'a>(pattern: &Pattern, callee: Callee<'_, 'a>) -> Option<Fit<'a>> {
    if pattern.by_name() {
        let model = fit_end(&pattern.segments, callee.written)?;
        return Some(Fit { by_name: true, model });
    }
    let path = callee.path?;
    let (have, want) = (path.segments.len(), pattern.segments.len());
    let begins_with_model = matches!(pattern.segments.first().map(|s| &s.name), Some(NameTest::Model));
    let placed = if pattern.open {
        have > want
    } else if begins_with_model {
        have >= want
    } else {
        have == want && !path.local
    };
    if !placed {
        return None;
    }
    // `const User = require('./user')`: the file's name says less than the name it is given here.
    let is_short = begins_with_model && !path.local && callee.written.len() == want;
    let by_given_name = || if is_short { fit_end(&pattern.segments, callee.written) } else { None };
    let model = fit_end(&pattern.segments, &path.segments).or_else(by_given_name)?;
    Some(Fit { by_name: false, model })
}

/// Compares the tests with the last segments; gives the model's name, if one of the tests asks for it.
fn fit_end<'a>(tests: &[Test], segments: &[Segment<'a>]) -> Option<Option<&'a str>> {
    let skipped = segments.len().checked_sub(tests.len())?;
    let mut model = None;
    for (test, segment) in tests.iter().zip(&segments[skipped..]) {
        if test.called.is_some_and(|called| called != segment.called) || !accepts(&test.name, segment.name) {
            return None;
        }
        if matches!(test.name, NameTest::Model) {
            model = Some(segment.name);
        }
    }
    Some(model)
}

fn accepts(test: &NameTest, name: &str) -> bool {
    match test {
        NameTest::NamedLike(words) => {
            let word = last_word(name);
            words.contains(&word)
        }
        // `Math.max(a, b)`: what a language brings itself is no model.
        NameTest::Model if matches!(name, "Math" | "Object" | "JSON" | "Promise" | "Reflect") => false,
        _ => test.accepts(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use smallvec::SmallVec;

    fn segments(text: &str) -> SmallVec<[Segment<'_>; 6]> {
        text.split('.')
            .map(|part| match part.strip_suffix("()") {
                Some(name) => Segment { name, called: true },
                None => Segment { name: part, called: false },
            })
            .collect()
    }

    fn fits(pattern: &str, path: &str, local: bool) -> bool {
        let pattern = Pattern::parse(pattern).unwrap();
        let written = segments(path);
        let path = Path { local, segments: written.clone() };
        fit(&pattern, Callee { path: Some(&path), written: &written }).is_some()
    }

    #[test]
    fn anchored_patterns_want_the_whole_global_path() {
        assert!(fits("requests.{get,post}", "requests.get", false));
        assert!(!fits("requests.{get,post}", "requests.get", true));
        assert!(!fits("requests.{get,post}", "my.requests.get", false));
        assert!(!fits("requests.get", "requests.Session().get", false));
    }

    #[test]
    fn open_patterns_want_something_before_them() {
        assert!(fits("**.cursor().execute", "conn.cursor().execute", true));
        assert!(!fits("**.cursor().execute", "cursor().execute", false));
        assert!(!fits("**.cursor().execute", "conn.cursor.execute", true));
    }

    #[test]
    fn models_begin_with_a_capital_wherever_they_come_from() {
        assert!(fits("<Model>.objects", "shop.models.Book.objects", false));
        assert!(fits("<Model>.objects", "Book.objects", false));
        assert!(!fits("<Model>.objects", "book.objects", true));
    }

    #[test]
    fn names_count_where_a_pattern_says_so() {
        assert!(fits("~db.query", "this.userDb.query", true));
        assert!(!fits("~db.query", "this.dbUser.query", true));
    }
}
