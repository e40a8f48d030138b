//! Carries messages between the front end, the service and the outbox until the session ends.

use std::process::ExitCode;
use std::time::Duration;

use futures::{FutureExt as _, SinkExt as _, StreamExt as _};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tower::Service;
use tower_lsp::jsonrpc::{Request, Response};
use tower_lsp::{ClientSocket, ExitedError};

use crate::front_end::Message;
use crate::outbox::Outbox;

/// How long requests may go on after the client has closed its end.
const LAST_REPLIES: Duration = Duration::from_millis(1500);

/// Serves messages until `exit`, the end of the messages or the end of the client. The exit code is a success only
/// after `shutdown`, as the protocol asks.
pub(crate) async fn serve<S>(
    mut service: S,
    socket: ClientSocket,
    mut messages: mpsc::Receiver<Message>,
    outbox: &Outbox,
    client_gone: impl Future<Output = ()>,
) -> ExitCode
where
    S: Service<Request, Response = Option<Response>, Error = ExitedError>,
    S::Future: Send + Unpin + 'static,
{
    let (mut requests, mut replies) = socket.split();
    let mut calls = JoinSet::new();
    let mut client_gone = std::pin::pin!(client_gone);
    let mut shut_down = false;
    loop {
        let message = tokio::select! {
            () = &mut client_gone => break,
            Some(request) = requests.next() => {
                outbox.request(&request);
                continue;
            }
            Some(_) = calls.join_next() => continue,
            message = messages.recv() => message,
        };
        match message {
            Some(Message::Call(request)) => {
                shut_down |= request.method() == "shutdown";
                dispatch(&mut service, request, outbox, &mut calls).await;
            }
            // An error means that the service has ended.
            Some(Message::Reply(response)) => drop(replies.send(response).await),
            Some(Message::Exit) => break,
            None => {
                let _ = tokio::time::timeout(LAST_REPLIES, async { while calls.join_next().await.is_some() {} }).await;
                break;
            }
        }
    }
    if shut_down { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs a handler to its first await before the next message is looked at: what it does until then happens in wire
/// order. The rest runs beside everything else.
async fn dispatch<S>(service: &mut S, request: Request, outbox: &Outbox, calls: &mut JoinSet<()>)
where
    S: Service<Request, Response = Option<Response>, Error = ExitedError>,
    S::Future: Send + Unpin + 'static,
{
    if std::future::poll_fn(|context| service.poll_ready(context)).await.is_err() {
        return;
    }
    let mut call = service.call(request);
    match (&mut call).now_or_never() {
        Some(reply) => send(reply, outbox),
        None => {
            let outbox = outbox.clone();
            calls.spawn(async move { send(call.await, &outbox) });
        }
    }
}

fn send(reply: Result<Option<Response>, ExitedError>, outbox: &Outbox) {
    if let Ok(Some(reply)) = reply {
        outbox.reply(&reply);
    }
}
