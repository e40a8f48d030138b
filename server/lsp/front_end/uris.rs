//! URIs that clients write and the standard does not allow (`file:///a b.txt`, `[`, `é`): percent-encoded on their way in,
//! so that they can be read, and given back exactly as the client wrote them on their way out.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock};

use serde_json::Value;
use tower_lsp::ls_types::Uri;

/// The members of messages that hold URIs.
///
/// `document` is one of them where a cell of a notebook names its text; elsewhere it is no text.
const MEMBERS: [&str; 8] = ["uri", "targetUri", "oldUri", "newUri", "rootUri", "scopeUri", "baseUri", "document"];

/// The URIs of this session that had to be encoded.
#[derive(Default)]
pub(crate) struct Uris {
    /// How the client wrote a URI, by its encoded form.
    written: RwLock<HashMap<String, String>>,
    any: AtomicBool,
}

impl Uris {
    /// Encodes the URIs of a message from the client. Recursion is bounded by the depth that the JSON reader allows.
    pub(crate) fn encode(&self, message: &mut Value) {
        match message {
            Value::Array(items) => items.iter_mut().for_each(|item| self.encode(item)),
            Value::Object(members) => {
                for (name, member) in members {
                    match member {
                        Value::String(uri) if MEMBERS.contains(&name.as_str()) => self.encode_uri(uri),
                        Value::Array(_) | Value::Object(_) => self.encode(member),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn encode_uri(&self, uri: &mut String) {
        if Uri::from_str(uri).is_ok() {
            self.forget(uri);
            return;
        }
        let encoded = encoded(uri);
        let mut written = self.written.write().unwrap_or_else(PoisonError::into_inner);
        written.insert(encoded.clone(), std::mem::replace(uri, encoded));
        self.any.store(true, Ordering::Release);
    }

    /// A client that writes the encoded form itself gets that one back from now on.
    fn forget(&self, uri: &str) {
        if self.any.load(Ordering::Acquire) {
            self.written.write().unwrap_or_else(PoisonError::into_inner).remove(uri);
        }
    }

    /// Whether any URI was encoded, so that messages to the client have to be looked through.
    pub(crate) fn any(&self) -> bool {
        self.any.load(Ordering::Acquire)
    }

    /// Puts the URIs of a message to the client back into the form it wrote them in.
    pub(crate) fn restore(&self, message: &mut Value) {
        let written = self.written.read().unwrap_or_else(PoisonError::into_inner);
        restore(message, &written);
    }
}

/// Messages of our own are a few levels deep.
fn restore(message: &mut Value, written: &HashMap<String, String>) {
    match message {
        Value::String(text) => {
            if let Some(original) = written.get(text) {
                text.clone_from(original);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| restore(item, written)),
        Value::Object(members) => {
            members.values_mut().for_each(|member| restore(member, written));
            let named: Vec<String> = members.keys().filter(|key| written.contains_key(*key)).cloned().collect();
            for key in named {
                if let Some(member) = members.remove(&key) {
                    members.insert(written[&key].clone(), member);
                }
            }
        }
        _ => {}
    }
}

/// A URI that can be read, from a text that could not. A text without a scheme gets one.
fn encoded(text: &str) -> String {
    let mut uri = String::with_capacity(text.len() + 16);
    let bytes = text.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        let is_escape = byte == b'%' && bytes.get(at + 1..at + 3).is_some_and(|h| h.iter().all(u8::is_ascii_hexdigit));
        if is_escape || byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            push_escape(&mut uri, byte);
        }
    }
    if Uri::from_str(&uri).is_ok() { uri } else { format!("unnamed:/{}", escape(text)) }
}

/// The text with everything but letters, digits and `-._~` as percent escapes.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            push_escape(&mut escaped, byte);
        }
    }
    escaped
}

fn push_escape(text: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    text.push('%');
    text.push(char::from(DIGITS[usize::from(byte >> 4)]));
    text.push(char::from(DIGITS[usize::from(byte & 15)]));
}

/// Whether a URI names a file, and not a part of one, as a cell of a notebook is.
pub(crate) fn is_file(uri: &Uri) -> bool {
    uri.as_str().starts_with("file:") && !uri.as_str().contains('#')
}

/// Whether a URI lies at the path of a file: it names the file, or a part of it.
pub(crate) fn has_file(uri: &Uri) -> bool {
    ["file:", "vscode-notebook-cell:"].iter().any(|scheme| uri.as_str().starts_with(scheme))
}

/// The path of a URI, decoded; bytes that are no UTF-8 become replacement characters.
pub(crate) fn path(uri: &Uri) -> String {
    let path = uri.path().as_str().as_bytes();
    let mut decoded = Vec::with_capacity(path.len());
    let mut at = 0;
    while at < path.len() {
        let digits = path.get(at + 1..at + 3).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if path[at] == b'%' => {
                decoded.push(byte);
                at += 3;
            }
            _ => {
                decoded.push(path[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn odd_uris_can_be_read_and_come_back_as_they_were_written() {
        for odd in [
            "file:///a b.py",
            "file:///é/[id].py",
            "file:///{a|b}.py",
            "file:///%ff%zz",
            "",
            "not a uri",
            "C:\\code\\a.py",
            "file:///a#b#c.py",
            "😀",
        ] {
            let uris = Uris::default();
            let mut message = json!({"textDocument": {"uri": odd, "text": odd}});
            uris.encode(&mut message);
            let encoded = message["textDocument"]["uri"].as_str().unwrap().to_owned();
            assert!(Uri::from_str(&encoded).is_ok(), "{odd:?} became {encoded:?}");
            assert_eq!(message["textDocument"]["text"], odd);
            let mut reply = json!({"edits": [{"uri": encoded}], "changes": {encoded: []}});
            uris.restore(&mut reply);
            assert_eq!(reply, json!({"edits": [{"uri": odd}], "changes": {odd: []}}));
        }
    }

    #[test]
    fn good_uris_are_left_alone() {
        let uris = Uris::default();
        let mut message = json!({"textDocument": {"uri": "file:///c%3A/a%20b.py?x#y"}});
        let before = message.clone();
        uris.encode(&mut message);
        assert_eq!((message, uris.any()), (before, false));
    }

    #[test]
    fn the_form_used_last_is_given_back() {
        let uris = Uris::default();
        uris.encode(&mut json!({"uri": "file:///a b.py"}));
        uris.encode(&mut json!({"uri": "file:///a%20b.py"}));
        let mut reply = json!({"uri": "file:///a%20b.py"});
        uris.restore(&mut reply);
        assert_eq!(reply["uri"], "file:///a%20b.py");
    }

    #[test]
    fn paths_are_decoded() {
        assert_eq!(path(&Uri::from_str("file:///c%3A/a%20b%C3%A9.py").unwrap()), "/c:/a bé.py");
    }
}
