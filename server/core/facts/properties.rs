//! `.env` and `.properties` files: one setting per line, read without a grammar.

use super::{Facts, Region, RegionId, RegionKind, Setting};
use crate::syntax::Span;

/// Reads `KEY=value`, `export KEY="value"` and `key: value` lines. Comments and lines of other forms are passed over.
pub(super) fn read(text: &str) -> Facts {
    let mut facts = Facts::default();
    let whole = Span::new(0, offset(text.len()));
    facts.regions.push(Region { kind: RegionKind::File, parent: RegionId(0), span: whole });
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        facts.settings.extend(setting(line, start));
        start += line.len();
    }
    facts
}

fn setting(line: &str, start: usize) -> Option<Setting> {
    let body = line.trim_start();
    if body.starts_with(['#', '!']) {
        return None;
    }
    let body = body.strip_prefix("export ").unwrap_or(body);
    let at = body.find(['=', ':'])?;
    let key = body[..at].trim();
    if key.is_empty() || key.contains(char::is_whitespace) {
        return None;
    }
    let value = body[at + 1..].trim();
    let quoted = |quote| value.len() >= 2 && value.starts_with(quote) && value.ends_with(quote);
    let value = if quoted('"') || quoted('\'') { &value[1..value.len() - 1] } else { value };
    let span = |part: &str| {
        let from = start + (part.as_ptr() as usize - line.as_ptr() as usize);
        Span::new(offset(from), offset(from + part.len()))
    };
    Some(Setting { key: span(key), value: span(value) })
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
