//! A fake editor: starts the real server, speaks the protocol with it over pipes, and waits for what it expects, never for
//! a time to pass. A wait that takes too long fails the test and shows what came instead.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long anything may take. Generous: only a failing test ever waits that long.
const DEADLINE: Duration = Duration::from_secs(30);

/// An editor with its server.
pub(crate) struct Editor {
    server: Child,
    stdin: Option<ChildStdin>,
    stdout: Option<ChildStdout>,
    messages: Option<Receiver<Value>>,
    /// What has come and was not taken yet.
    unread: Vec<Value>,
    /// What the server has logged, and who waits for more of it.
    log: Arc<(Mutex<String>, Condvar)>,
    last_id: i64,
}

/// The bytes of a message.
pub(crate) fn framed(message: &Value) -> Vec<u8> {
    let body = message.to_string();
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// A notification.
pub(crate) fn notification(method: &str, params: Value) -> Value {
    json!({"jsonrpc": "2.0", "method": method, "params": params})
}

/// A range from and to a line and a column.
pub(crate) fn range(from: (u32, u32), to: (u32, u32)) -> Value {
    json!({
        "start": {"line": from.0, "character": from.1},
        "end": {"line": to.0, "character": to.1},
    })
}

impl Editor {
    /// Starts a server and says nothing to it yet. It is not read from before [`Editor::read`].
    pub(crate) fn launch_unread() -> Self {
        Self::launch_in(&[])
    }

    /// The same with environment variables.
    fn launch_in(environment: &[(&str, &str)]) -> Self {
        let mut server = Command::new(env!("CARGO_BIN_EXE_backhint"))
            .arg("--stdio")
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let log = Arc::<(Mutex<String>, Condvar)>::default();
        let (lines, kept) = (BufReader::new(server.stderr.take().unwrap()).lines(), Arc::clone(&log));
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                kept.0.lock().unwrap().push_str(&(line + "\n"));
                kept.1.notify_all();
            }
        });
        Self {
            stdin: server.stdin.take(),
            stdout: server.stdout.take(),
            server,
            messages: None,
            unread: Vec::new(),
            log,
            last_id: 0,
        }
    }

    /// Starts a server and reads what it says.
    pub(crate) fn launch() -> Self {
        let mut editor = Self::launch_unread();
        editor.read();
        editor
    }

    /// Starts a server for a client with some capabilities.
    pub(crate) fn start(capabilities: Value) -> Self {
        Self::start_with(json!({"processId": null, "rootUri": "file:///shop", "capabilities": capabilities})).0
    }

    /// Starts a server whose detectors fail on texts that ask for it.
    #[cfg(debug_assertions)]
    pub(crate) fn start_with_faults(capabilities: Value) -> Self {
        Self::start_with_faults_in("file:///shop", capabilities)
    }

    /// The same for a folder.
    #[cfg(debug_assertions)]
    pub(crate) fn start_with_faults_in(root: &str, capabilities: Value) -> Self {
        let mut editor = Self::launch_in(&[("BACKHINT_FAULTS", "1")]);
        editor.read();
        let initialize = json!({"processId": null, "rootUri": root, "capabilities": capabilities});
        editor.request("initialize", initialize).expect("initialize succeeds");
        editor.notify("initialized", json!({}));
        editor
    }

    /// Starts a server with these `initialize` parameters; gives its answer as well.
    pub(crate) fn start_with(initialize: Value) -> (Self, Value) {
        let mut editor = Self::launch();
        let answer = editor.request("initialize", initialize).expect("initialize succeeds");
        editor.notify("initialized", json!({}));
        (editor, answer)
    }

    /// Begins to read from the server.
    pub(crate) fn read(&mut self) {
        let mut stdout = BufReader::new(self.stdout.take().expect("reading begins once"));
        let (sender, receiver) = channel();
        std::thread::spawn(move || {
            while let Some(message) = read_message(&mut stdout) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        self.messages = Some(receiver);
    }

    /// Writes bytes as they are.
    pub(crate) fn send_bytes(&mut self, bytes: &[u8]) {
        let stdin = self.stdin.as_mut().expect("stdin is open");
        stdin.write_all(bytes).and_then(|()| stdin.flush()).expect("the server reads");
    }

    /// Sends a message.
    pub(crate) fn send(&mut self, message: &Value) {
        self.send_bytes(&framed(message));
    }

    /// Sends a notification.
    pub(crate) fn notify(&mut self, method: &str, params: Value) {
        self.send(&notification(method, params));
    }

    /// Sends a request; gives its id.
    pub(crate) fn ask(&mut self, method: &str, params: Value) -> i64 {
        self.last_id += 1;
        self.send(&json!({"jsonrpc": "2.0", "id": self.last_id, "method": method, "params": params}));
        self.last_id
    }

    /// Waits for the answer to a request: the result, or the error.
    pub(crate) fn answer(&mut self, id: impl Into<Value>) -> Result<Value, Value> {
        let id = id.into();
        let reply = self.take(&format!("the answer to request {id}"), |message| {
            message["id"] == id && message.get("method").is_none()
        });
        match reply.get("error") {
            Some(error) => Err(error.clone()),
            None => Ok(reply["result"].clone()),
        }
    }

    /// Sends a request and waits for the answer.
    pub(crate) fn request(&mut self, method: &str, params: Value) -> Result<Value, Value> {
        let id = self.ask(method, params);
        self.answer(id)
    }

    /// Opens a document as version 1.
    pub(crate) fn open(&mut self, uri: &str, language: &str, text: &str) {
        let document = json!({"uri": uri, "languageId": language, "version": 1, "text": text});
        self.notify("textDocument/didOpen", json!({"textDocument": document}));
    }

    /// Changes a document.
    pub(crate) fn change(&mut self, uri: &str, version: i32, changes: &[Value]) {
        let document = json!({"uri": uri, "version": version});
        self.notify("textDocument/didChange", json!({"textDocument": document, "contentChanges": changes}));
    }

    /// Closes a document.
    pub(crate) fn close(&mut self, uri: &str) {
        self.notify("textDocument/didClose", json!({"textDocument": {"uri": uri}}));
    }

    /// The text that the server has of a document.
    pub(crate) fn server_text(&mut self, uri: &str) -> String {
        let answer = self.request("backhint/text", json!({"textDocument": {"uri": uri}}));
        answer.expect("the document is open")["text"].as_str().unwrap().to_owned()
    }

    /// The error of asking for the text of a document that is not open.
    pub(crate) fn server_text_error(&mut self, uri: &str) -> Value {
        self.request("backhint/text", json!({"textDocument": {"uri": uri}})).expect_err("the document is not open")
    }

    /// Waits for diagnostics of a document.
    pub(crate) fn published(&mut self, uri: &str) -> Value {
        let message = self.take(&format!("diagnostics of {uri}"), |message| {
            message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri
        });
        message["params"].clone()
    }

    /// Waits for a request of the server's own, and answers it.
    pub(crate) fn asked(&mut self, method: &str, answer: Value) -> Value {
        let request = self.take(&format!("the request {method}"), |message| {
            message["method"] == method && message.get("id").is_some()
        });
        self.send(&json!({"jsonrpc": "2.0", "id": request["id"], "result": answer}));
        request["params"].clone()
    }

    /// Waits for the first message that is wanted, among those that have come already and those that will.
    pub(crate) fn take(&mut self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        if let Some(at) = self.unread.iter().position(&wanted) {
            return self.unread.remove(at);
        }
        let deadline = Instant::now() + DEADLINE;
        loop {
            match self.receive(deadline) {
                Ok(message) if wanted(&message) => return message,
                Ok(message) => self.unread.push(message),
                Err(why) => panic!("waited for {what}: {why:?}; came: {:#?}\nlog: {}", self.unread, self.log()),
            }
        }
    }

    /// Everything that came before the answer to a request that is sent now, without what was taken.
    pub(crate) fn everything_so_far(&mut self) -> Vec<Value> {
        let _ = self.request("backhint/none", json!({}));
        std::mem::take(&mut self.unread)
    }

    /// Drops what has come and was not taken.
    pub(crate) fn forget(&mut self) {
        self.unread.clear();
    }

    /// Closes the server's stdin.
    pub(crate) fn close_stdin(&mut self) {
        self.stdin = None;
    }

    /// Waits until the server has ended. Its exit code; what it still said can be taken.
    pub(crate) fn exit_code(&mut self) -> Option<i32> {
        let deadline = Instant::now() + DEADLINE;
        loop {
            match self.receive(deadline) {
                Ok(message) => self.unread.push(message),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("the server does not end; log: {}", self.log()),
            }
        }
        self.server.wait().expect("the server can be waited for").code()
    }

    /// What the server has logged.
    pub(crate) fn log(&self) -> String {
        self.log.0.lock().unwrap().clone()
    }

    /// Waits until the server has logged a line that contains a text, and gives back all such lines.
    pub(crate) fn logged(&self, text: &str) -> Vec<String> {
        let (log, more) = &*self.log;
        let lacks = |log: &mut String| !log.contains(text);
        let (log, waited) = more.wait_timeout_while(log.lock().unwrap(), DEADLINE, lacks).unwrap();
        assert!(!waited.timed_out(), "waited for a line with {text}; log: {log}");
        log.lines().filter(|line| line.contains(text)).map(str::to_owned).collect()
    }

    fn receive(&mut self, deadline: Instant) -> Result<Value, RecvTimeoutError> {
        let left = deadline.saturating_duration_since(Instant::now());
        self.messages.as_ref().expect("the server is read from").recv_timeout(left)
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        // It has ended in most tests; killing it then is an error that means nothing.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The next message, or `None` at the end. The server's framing must be exact: anything else fails the test.
fn read_message(stdout: &mut BufReader<ChildStdout>) -> Option<Value> {
    let mut header = String::new();
    if stdout.read_line(&mut header).ok()? == 0 {
        return None;
    }
    let length = header.strip_prefix("Content-Length: ").expect("a message begins with its length").trim_end();
    let mut body = vec![0; length.parse().expect("a length is a number")];
    let mut empty = String::new();
    stdout.read_line(&mut empty).ok()?;
    assert_eq!(empty, "\r\n");
    stdout.read_exact(&mut body).ok()?;
    Some(serde_json::from_slice(&body).expect("a message is JSON"))
}
