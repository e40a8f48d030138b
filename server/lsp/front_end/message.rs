//! Checks a JSON value against JSON-RPC 2.0 and turns it into the message it is.

use serde_json::Value;
use tower_lsp::jsonrpc::{Error, Id, Request, Response};

/// A message from the client.
#[derive(Debug)]
pub(crate) enum Message {
    /// A request or notification.
    Call(Request),
    /// The answer to a request of ours.
    Reply(Response),
    /// The notification that ends the process.
    Exit,
}

/// Reads one message. What is none is answered with the error.
pub(crate) fn read(mut value: Value) -> Result<Message, Response> {
    let id = id_of(&value);
    let refused = |why: &'static str| {
        let id = id.clone().unwrap_or(Id::Null);
        Response::from_error(id, Error { message: why.into(), ..Error::invalid_request() })
    };
    let Some(members) = value.as_object_mut() else {
        return Err(refused("a message must be an object"));
    };
    if members.get("jsonrpc").and_then(Value::as_str) != Some("2.0") {
        return Err(refused("a message must say \"jsonrpc\": \"2.0\""));
    }
    if members.contains_key("id") && id.is_none() {
        return Err(refused("an id must be a text or an integer"));
    }
    match members.get("method").map(Value::as_str) {
        Some(Some("exit")) => return Ok(Message::Exit),
        // It has no parameters; some clients send `null`, `{}` or `[]`.
        Some(Some("shutdown")) => drop(members.remove("params")),
        Some(Some(_)) => {}
        Some(None) => return Err(refused("a method must be a text")),
        None if members.contains_key("result") || members.contains_key("error") => {
            return serde_json::from_value(value).map(Message::Reply).map_err(|_| refused("the reply is malformed"));
        }
        None => return Err(refused("a message must have a method, a result or an error")),
    }
    serde_json::from_value(value).map(Message::Call).map_err(|_| refused("the message is malformed"))
}

fn id_of(value: &Value) -> Option<Id> {
    match value.get("id")? {
        Value::Null => Some(Id::Null),
        Value::String(text) => Some(Id::String(text.clone())),
        Value::Number(number) => number.as_i64().map(Id::Number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_no_message_is_answered_with_its_id() {
        for (value, id) in [
            (json!(42), json!(null)),
            (json!({}), json!(null)),
            (json!({"jsonrpc": "1.0", "id": 3, "method": "a"}), json!(3)),
            (json!({"jsonrpc": "2.0", "id": 4}), json!(4)),
            (json!({"jsonrpc": "2.0", "id": 1.5, "method": "a"}), json!(null)),
            (json!({"jsonrpc": "2.0", "id": "x", "method": 7}), json!("x")),
        ] {
            let reply = serde_json::to_value(read(value.clone()).unwrap_err()).unwrap();
            assert_eq!((&reply["id"], &reply["error"]["code"]), (&id, &json!(-32600)), "{value}");
        }
    }

    #[test]
    fn messages_are_told_apart() {
        let read = |value| read(value).unwrap();
        assert!(matches!(read(json!({"jsonrpc": "2.0", "method": "exit"})), Message::Exit));
        assert!(matches!(read(json!({"jsonrpc": "2.0", "id": 1, "result": null})), Message::Reply(_)));
        let Message::Call(call) = read(json!({"jsonrpc": "2.0", "id": 1, "method": "shutdown", "params": {}})) else {
            panic!("a request is a call");
        };
        assert_eq!((call.method(), call.params()), ("shutdown", None));
    }
}
