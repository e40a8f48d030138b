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
