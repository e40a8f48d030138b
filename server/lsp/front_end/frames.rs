//! Cuts a byte stream into JSON messages and finds its way back after a client or a pipe got the framing wrong.
//!
//! A raw line end never stands inside a JSON string, so a line that ends in `Content-Length: N` is a header wherever it
//! is found: in front of a message, behind junk, or inside a body that was announced too long. Everything else follows
//! from that: a body ends at such a line at the latest, and what cannot be read is passed over up to the next one.

use std::io::{ErrorKind, Read};

use serde_json::Value;

use super::surrogates;

/// The longest message that is taken, in bytes.
pub(crate) const MAX_BODY: usize = 64 << 20;
/// The longest block of headers, in bytes.
const MAX_HEADERS: usize = 8 << 10;
/// How much is read at once, in bytes.
const CHUNK: usize = 64 << 10;
const CONTENT_LENGTH: &[u8] = b"content-length:";

/// What came next in the stream.
#[derive(Debug, PartialEq)]
pub(crate) enum Frame {
    /// A JSON value, not yet looked at.
    Message(Value),
    /// Something that is no message, and why. A stretch of junk is told once.
    Undecodable(String),
}

/// Where a header line was found, in bytes from the beginning of the searched part.
#[derive(Clone, Copy)]
struct Header {
    start: usize,
    /// Behind the line end.
    end: usize,
    /// The length it states, in bytes; `usize::MAX` for one that fits no number.
    length: usize,
}

/// How far the headers of the next message have come.
enum Headers {
    Complete { body: usize, length: usize },
    Unfinished,
    Broken,
}

/// The messages of a stream.
pub(crate) struct Frames<R> {
    input: R,
    buffer: Vec<u8>,
    /// What lies before this was dealt with.
    at: usize,
    in_junk: bool,
}

impl<R: Read> Frames<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input, buffer: Vec::new(), at: 0, in_junk: false }
    }

    /// Waits for the next message or piece of junk; `None` at the end of the stream.
    pub(crate) fn next(&mut self) -> Option<Frame> {
        loop {
            let Some(header) = find_header(self.rest()) else {
                if let Some(told) = self.pass_over_junk() {
                    return Some(told);
                }
                self.fill(CHUNK)?;
                continue;
            };
            let before = &self.rest()[..header.start];
            if !is_header_lines(before) && !self.in_junk {
                self.at += header.start;
                return Some(self.junk("there is text between two messages".to_owned()));
            }
            match read_headers(&self.rest()[header.start..], header) {
                Headers::Unfinished => self.fill(CHUNK)?,
                Headers::Broken => {
                    self.at += header.end;
                    self.in_junk = true;
                }
                Headers::Complete { length, .. } if length > MAX_BODY => {
                    self.at += header.end;
                    return Some(self.junk(format!("a message may have {MAX_BODY} bytes, this one announces more")));
                }
                Headers::Complete { body, length } => {
                    self.at += header.start + body;
                    return self.read_body(length);
                }
            }
        }
    }

    fn rest(&self) -> &[u8] {
        &self.buffer[self.at..]
    }

    /// Reads on until the body is there, or until a header inside it shows that its length was stated wrongly.
    fn read_body(&mut self, length: usize) -> Option<Frame> {
        let mut searched = 0_usize;
        loop {
            let available = self.rest().len().min(length);
            let from = searched.saturating_sub(CONTENT_LENGTH.len() + 24);
            let cut = find_header(&self.rest()[from..available]).map(|header| from + header.start);
            if cut.is_some() || available == length {
                return Some(self.decode(cut.unwrap_or(length)));
            }
            searched = available;
            self.fill((length - available).max(CHUNK))?;
        }
    }

    /// Decodes the next `length` bytes. What stands behind a complete message in them is left for the next turn.
    fn decode(&mut self, length: usize) -> Frame {
        match decode(&self.rest()[..length]) {
            Ok((value, used)) => {
                let trailing = &self.rest()[used..length];
                self.at += if trailing.trim_ascii().is_empty() { length } else { used };
                self.in_junk = false;
                Frame::Message(value)
            }
            Err(reason) => self.junk(reason),
        }
    }

    fn junk(&mut self, reason: String) -> Frame {
        self.in_junk = true;
        Frame::Undecodable(reason)
    }

    /// Drops what can no longer become a header.
    fn pass_over_junk(&mut self) -> Option<Frame> {
        let rest = self.rest();
        let blank_line = rest.windows(2).position(|pair| pair == b"\n\n").map(|at| at + 2);
        let blank_line = blank_line.or_else(|| rest.windows(3).position(|w| w == b"\n\r\n").map(|at| at + 3));
        let junk = match blank_line {
            Some(end) => end,
            None if rest.len() > MAX_HEADERS => rest.len() - 64,
            None => return None,
        };
        let blank = rest[..junk].trim_ascii().is_empty();
        self.at += junk;
        if blank || self.in_junk {
            return None;
        }
        Some(self.junk("there are headers without a Content-Length, or text that is no message".to_owned()))
    }

    /// Reads at most `size` more bytes; `None` at the end of the stream or when it broke.
    fn fill(&mut self, size: usize) -> Option<()> {
        self.buffer.drain(..self.at);
        self.at = 0;
        let old = self.buffer.len();
        self.buffer.resize(old + size.min(1 << 20), 0);
        loop {
            match self.input.read(&mut self.buffer[old..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Ok(0) | Err(_) => return None,
                Ok(read) => {
                    self.buffer.truncate(old + read);
                    return Some(());
                }
            }
        }
    }
}

fn find_header(bytes: &[u8]) -> Option<Header> {
    let line_ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    line_ends.map(|(at, _)| at).find_map(|at| header_ending_at(bytes, at))
}

/// The header whose line ends at a `\n`. It need not begin a line: junk may stand before it.
fn header_ending_at(bytes: &[u8], newline: usize) -> Option<Header> {
    let line = bytes[..newline].trim_ascii_end();
    let digits = line.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let (name, number) = line.split_at(line.len() - digits);
    let name = name.trim_ascii_end();
    let start = name.len().checked_sub(CONTENT_LENGTH.len())?;
    if digits == 0 || !name[start..].eq_ignore_ascii_case(CONTENT_LENGTH) {
        return None;
    }
    let length = std::str::from_utf8(number).ok()?.parse().unwrap_or(usize::MAX);
    Some(Header { start, end: newline + 1, length })
}

/// Reads the lines from a header to the empty line in front of the body. The last length stated counts.
fn read_headers(bytes: &[u8], header: Header) -> Headers {
    let mut at = header.end - header.start;
    let mut length = header.length;
    loop {
        let rest = &bytes[at..];
        if rest.first().is_some_and(|&byte| byte != b'\r' && byte != b'\n' && !byte.is_ascii_alphabetic()) {
            return Headers::Broken;
        }
        let Some(line_end) = rest.iter().position(|&byte| byte == b'\n') else {
            return if rest.len() > MAX_HEADERS { Headers::Broken } else { Headers::Unfinished };
        };
        let line = &rest[..line_end];
        if line.trim_ascii().is_empty() {
            return Headers::Complete { body: at + line_end + 1, length };
        }
        if let Some(again) = header_ending_at(rest, line_end) {
            length = again.length;
        }
        at += line_end + 1;
    }
}

/// Whether bytes are nothing but header lines, which may belong to the header behind them: an empty line after one would
/// end its message.
fn is_header_lines(bytes: &[u8]) -> bool {
    let bytes = bytes.trim_ascii_start();
    let without_last_line_end = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.is_empty() || without_last_line_end.split(|&byte| byte == b'\n').all(is_header_line)
}

fn is_header_line(line: &[u8]) -> bool {
    let colon = line.iter().position(|&byte| byte == b':').unwrap_or(0);
    colon > 0 && line[..colon].iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
}

/// The first JSON value of a body and the bytes it took.
fn decode(body: &[u8]) -> Result<(Value, usize), String> {
    match first_value(body) {
        Err(reason) => match surrogates::repaired(body) {
            Some(repaired) => first_value(&repaired),
            None => Err(reason),
        },
        decoded => decoded,
    }
}

fn first_value(body: &[u8]) -> Result<(Value, usize), String> {
    let mut values = serde_json::Deserializer::from_slice(body).into_iter();
    match values.next() {
        Some(Ok(value)) => Ok((value, values.byte_offset())),
        Some(Err(error)) => Err(format!("the message is no JSON: {error}")),
        None => Err("the message is empty".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Gives its bytes one at a time, as a slow pipe may.
    struct Trickle<'a>(&'a [u8]);

    impl Read for Trickle<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let n = self.0.len().min(1).min(into.len());
            into[..n].copy_from_slice(&self.0[..n]);
            self.0 = &self.0[n..];
            Ok(n)
        }
    }

    fn framed(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    /// What a stream holds: messages as JSON, junk as `!`. Read at once and byte by byte, with the same result.
    fn read(stream: impl AsRef<[u8]>) -> Vec<String> {
        fn all(mut frames: Frames<impl Read>) -> Vec<String> {
            let shown = |frame| match frame {
                Frame::Message(value) => value.to_string(),
                Frame::Undecodable(_) => "!".to_owned(),
            };
            std::iter::from_fn(|| frames.next().map(shown)).collect()
        }
        let whole = all(Frames::new(stream.as_ref()));
        assert_eq!(whole, all(Frames::new(Trickle(stream.as_ref()))));
        whole
    }

    #[test]
    fn messages_follow_each_other() {
        assert_eq!(read(framed("{}") + &framed("[1]")), ["{}", "[1]"]);
    }

    #[test]
    fn headers_are_read_in_any_case_and_order() {
        let body = r#"{"a":1}"#;
        for headers in [
            "content-length: 7\r\n\r\n",
            "CONTENT-LENGTH:7\n\n",
            "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 7\r\n\r\n",
            "Content-Length: 7\r\nContent-Type: text\r\nX-More: yes\r\n\r\n",
            "\r\n\r\nContent-Length:   7  \r\n\r\n",
        ] {
            assert_eq!(read(format!("{headers}{body}{}", framed("2"))), [body, "2"], "{headers:?}");
        }
    }

    #[test]
    fn the_message_behind_a_broken_one_is_read() {
        let good = framed("{}");
        for broken in [
            "hello world\r\n",
            "hello ",
            "X-Nothing: 1\r\n\r\n{\"a\":1}",
            "Content-Length: -7\r\n\r\n",
            "Content-Length: abc\r\n\r\n{}",
            "Content-Length: 99999999999999999999999999\r\n\r\n{}",
            "Content-Length: 1000000000000\r\n\r\n{}",
            "Content-Length: 0\r\n\r\n",
            "Content-Length: 3\r\n\r\n{\"a\":1}",
            "Content-Length: 9\r\n\r\n{\"a\": 1, ",
            "Content-Length: 500\r\n\r\n{\"a\": 1, ",
        ] {
            assert_eq!(read(format!("{broken}{good}{good}")), ["!", "{}", "{}"], "{broken:?}");
        }
    }

    #[test]
    fn a_length_stated_too_long_loses_no_message() {
        for extra in [1, 5, 20, 22, 400] {
            let long = format!("Content-Length: {}\r\n\r\n[1]", 3 + extra);
            assert_eq!(read(long + &framed("[2]") + &framed("[3]")), ["[1]", "[2]", "[3]"], "{extra}");
        }
    }

    #[test]
    fn headers_without_an_empty_line_behind_them_lose_only_their_message() {
        assert_eq!(read(format!("Content-Length: 2\r\n{{}}{}", framed("[1]"))), ["[1]"]);
    }

    #[test]
    fn bytes_that_are_no_text_and_depth_without_end_are_junk() {
        let mut stream = b"Content-Length: 5\r\n\r\n\"\xff\xfe\"!".to_vec();
        stream.extend(framed(&"[".repeat(1_000)).bytes());
        stream.extend(framed("{}").bytes());
        assert_eq!(read(stream), ["!", "!", "{}"]);
    }

    #[test]
    fn a_lone_surrogate_becomes_a_replacement_character() {
        let stream = framed(r#"["\ud83d\ude00","\ud800","a\\ud800"]"#);
        let mut frames = Frames::new(stream.as_bytes());
        assert_eq!(frames.next(), Some(Frame::Message(json!(["😀", "\u{fffd}", "a\\ud800"]))));
    }
}
