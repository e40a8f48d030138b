//! Everything that goes to the client passes through here, one whole message after the other. Sending never waits: a
//! thread of its own writes, at the pace at which the client reads.

use std::io::Write;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;
use tower_lsp::jsonrpc::{Request, Response};

use crate::front_end::Uris;
use crate::log::log;

enum Item {
    Message(Vec<u8>),
    /// Answered when everything before it was written.
    Mark(SyncSender<()>),
}

/// The way to the client; clones lead to the same place.
#[derive(Clone)]
pub(crate) struct Outbox {
    items: Sender<Item>,
    uris: Arc<Uris>,
}

#[derive(Serialize)]
struct Notification<'a, P> {
    jsonrpc: &'static str,
    method: &'a str,
    params: P,
}

impl Outbox {
    /// Starts to write to an output. When the output is closed, what is sent is dropped; the client is gone then, and the
    /// end of its input will end the server.
    pub(crate) fn start(output: impl Write + Send + 'static, uris: Arc<Uris>) -> std::io::Result<Self> {
        let (items, receiver) = channel();
        std::thread::Builder::new().name("writer".to_owned()).spawn(move || write_all(output, &receiver))?;
        Ok(Self { items, uris })
    }

    /// Answers a request.
    pub(crate) fn reply(&self, response: &Response) {
        self.send(response);
    }

    /// Asks the client.
    pub(crate) fn request(&self, request: &Request) {
        self.send(request);
    }

    /// Tells the client.
    pub(crate) fn notify(&self, method: &str, params: impl Serialize) {
        self.send(&Notification { jsonrpc: "2.0", method, params });
    }

    /// Waits until everything sent so far was written, at most for some time.
    pub(crate) fn flush(&self, at_most: Duration) {
        let (written, mark) = sync_channel(1);
        if self.items.send(Item::Mark(written)).is_ok() {
            let _ = mark.recv_timeout(at_most);
        }
    }

    fn send(&self, message: &impl Serialize) {
        match self.body(message) {
            Ok(body) => {
                let mut framed = format!("Content-Length: {}\r\n\r\n", body.len()).into_bytes();
                framed.extend(body);
                // The writer outlives all senders.
                let _ = self.items.send(Item::Message(framed));
            }
            Err(error) => log(&format!("a message could not be written as JSON: {error}")),
        }
    }

    fn body(&self, message: &impl Serialize) -> serde_json::Result<Vec<u8>> {
        if !self.uris.any() {
            return serde_json::to_vec(message);
        }
        let mut value: Value = serde_json::to_value(message)?;
        self.uris.restore(&mut value);
        serde_json::to_vec(&value)
    }
}

fn write_all(mut output: impl Write, items: &Receiver<Item>) {
    let mut open = true;
    for item in items {
        match item {
            Item::Message(bytes) if open => {
                open = output.write_all(&bytes).and_then(|()| output.flush()).is_ok();
                if !open {
                    log("the client no longer reads");
                }
            }
            Item::Message(_) => {}
            Item::Mark(written) => drop(written.send(())),
        }
    }
}
