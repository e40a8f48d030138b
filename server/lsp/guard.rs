//! A panic in a handler costs that one request: it is answered with an internal error, and the server goes on.

use std::panic::AssertUnwindSafe;
use std::task::{Context, Poll};

use futures::FutureExt as _;
use futures::future::BoxFuture;
use tower::Service;
use tower_lsp::jsonrpc::{Error, Request, Response};

use crate::log::log;

/// A service whose handlers may panic.
pub(crate) struct Guard<S>(pub(crate) S);

impl<S> Service<Request> for Guard<S>
where
    S: Service<Request, Response = Option<Response>>,
    S::Future: Send + 'static,
{
    type Response = Option<Response>;
    type Error = S::Error;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let id = request.id().cloned();
        let method = request.method().to_owned();
        // Documents are changed in one step each and locks are taken again after a panic, so nothing half done is seen.
        let call = AssertUnwindSafe(self.0.call(request)).catch_unwind();
        Box::pin(async move {
            call.await.unwrap_or_else(|_panic| {
                log(&format!("the handler of {method} panicked; a request gets an error"));
                Ok(id.map(|id| Response::from_error(id, Error::internal_error())))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use tower_lsp::ls_types::{InitializeParams, InitializeResult};
    use tower_lsp::{LanguageServer, LspService, jsonrpc};

    struct Panics;

    impl LanguageServer for Panics {
        async fn initialize(&self, _params: InitializeParams) -> jsonrpc::Result<InitializeResult> {
            Ok(InitializeResult::default())
        }

        async fn shutdown(&self) -> jsonrpc::Result<()> {
            Ok(())
        }
    }

    impl Panics {
        async fn request(&self, _params: Value) -> jsonrpc::Result<Value> {
            panic!("in a request")
        }

        async fn notification(&self, _params: Value) {
            tokio::task::yield_now().await;
            panic!("in a notification")
        }
    }

    #[tokio::test]
    async fn a_panic_is_answered_and_the_next_request_is_served() {
        let (service, _socket) = LspService::build(|_| Panics)
            .custom_method("request", Panics::request)
            .custom_method("notification", Panics::notification)
            .finish();
        let mut guarded = Guard(service);
        let call = |id: i64, method: &'static str| Request::build(method).params(json!({"capabilities": {}})).id(id);
        guarded.call(call(1, "initialize").finish()).await.unwrap();
        let panicked = guarded.call(call(2, "request").finish()).await.unwrap().unwrap();
        assert_eq!(panicked.error().map(|error| error.code.code()), Some(-32603));
        let silent = guarded.call(Request::build("notification").params(json!({})).finish()).await.unwrap();
        assert_eq!(silent, None);
        let shut_down = guarded.call(Request::build("shutdown").id(3).finish()).await.unwrap().unwrap();
        assert!(shut_down.is_ok());
    }
}
