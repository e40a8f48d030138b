//! The front end: reads the client's bytes on a thread of its own and passes on nothing but sound messages, in order.
//! What is no message is answered here; it never ends the server.

mod frames;
mod message;
mod surrogates;
pub(crate) mod uris;

use std::io::Read;
use std::sync::Arc;

use serde_json::Value;
use tokio::sync::mpsc;
use tower_lsp::jsonrpc::{Error, Id, Response};

pub(crate) use message::Message;
pub(crate) use uris::Uris;

use crate::outbox::Outbox;
use frames::{Frame, Frames};

/// How many messages wait for the server before the client's writes wait too.
const WAITING: usize = 1024;

/// Reads messages until the stream ends; then the receiver ends too.
pub(crate) fn start(
    input: impl Read + Send + 'static,
    uris: Arc<Uris>,
    outbox: Outbox,
) -> std::io::Result<mpsc::Receiver<Message>> {
    let (sender, receiver) = mpsc::channel(WAITING);
    std::thread::Builder::new().name("reader".to_owned()).spawn(move || {
        let mut frames = Frames::new(input);
        while let Some(frame) = frames.next() {
            for message in messages(frame, &uris, &outbox) {
                if sender.blocking_send(message).is_err() {
                    return;
                }
            }
        }
    })?;
    Ok(receiver)
}

/// The messages of a frame: one, or those of a batch.
fn messages(frame: Frame, uris: &Uris, outbox: &Outbox) -> Vec<Message> {
    let values = match frame {
        Frame::Undecodable(reason) => {
            outbox.reply(&Response::from_error(Id::Null, Error { message: reason.into(), ..Error::parse_error() }));
            return Vec::new();
        }
        Frame::Message(Value::Array(batch)) if !batch.is_empty() => batch,
        Frame::Message(value) => vec![value],
    };
    let read = |mut value: Value| {
        uris.encode(&mut value);
        message::read(value).map_err(|refusal| outbox.reply(&refusal)).ok()
    };
    values.into_iter().filter_map(read).collect()
}
