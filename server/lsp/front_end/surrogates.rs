//! Repairs halves of surrogate pairs in JSON. Editors send them when a character outside the basic plane is cut in two;
//! they are no Unicode text. The replacement character takes their place: it has the same width in UTF-16, so the columns
//! of the client and the server go on agreeing.

/// The JSON with every lone surrogate escape replaced by `\ufffd`, or `None` where there is none.
pub(super) fn repaired(json: &[u8]) -> Option<Vec<u8>> {
    let mut repaired: Option<Vec<u8>> = None;
    let mut at = 0;
    while at < json.len() {
        if json[at] != b'\\' {
            at += 1;
            continue;
        }
        let width = match escaped_unit(json, at) {
            None => 2,
            Some(0xD800..=0xDBFF) if matches!(escaped_unit(json, at + 6), Some(0xDC00..=0xDFFF)) => 12,
            Some(0xD800..=0xDFFF) => {
                repaired.get_or_insert_with(|| json.to_vec())[at..at + 6].copy_from_slice(b"\\ufffd");
                6
            }
            Some(_) => 6,
        };
        at += width;
    }
    repaired
}

/// The UTF-16 code unit that `\uXXXX` at a place stands for.
fn escaped_unit(json: &[u8], at: usize) -> Option<u16> {
    let digits = json.get(at..at + 6)?.strip_prefix(b"\\u")?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    fn repaired(json: &str) -> Option<String> {
        super::repaired(json.as_bytes()).map(|bytes| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn only_halves_are_replaced() {
        assert_eq!(repaired(r#""\ud83d\ude00 \\ud800 \n""#), None);
        assert_eq!(repaired(r#""\ud83d""#).unwrap(), r#""\ufffd""#);
        assert_eq!(repaired(r#""\uDE00\uD83Dx""#).unwrap(), r#""\ufffd\ufffdx""#);
        assert_eq!(repaired(r#""\ud83d\ud83d\ude00""#).unwrap(), r#""\ufffd\ud83d\ude00""#);
        assert_eq!(repaired(r#""\\\ud800""#).unwrap(), r#""\\\ufffd""#);
        assert_eq!(repaired(r#""\ud8"#), None);
    }
}
