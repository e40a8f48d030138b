;;; eglot.el --- backhint in Emacs, through eglot  -*- lexical-binding: t -*-

;; Run by tests/other/run: SHOP is a fresh copy of the shop, BACKHINT_SERVER the server.

(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(setq eglot-sync-connect 20
      eglot-autoshutdown nil
      eglot-confirm-server-initiated-edits nil)

;; The settings of editors/README.md.
(add-to-list 'eglot-server-programs `(python-mode . (,(getenv "BACKHINT_SERVER") "lsp")))

(defvar passed 0)
(defvar failed 0)

(defmacro check (name &rest body)
  "Run BODY as the test NAME."
  `(condition-case failure
       (progn ,@body
              (setq passed (1+ passed))
              (princ (format "ok   %s\n" ,name)))
     (error (setq failed (1+ failed))
            (princ (format "FAIL %s: %S\n" ,name failure)))))

(defun await (what condition)
  "Wait until CONDITION gives something and return it; WHAT is what is waited for."
  (let ((end (+ (float-time) 15)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (or value (error "Timeout: %s" what))))

(find-file (expand-file-name "client.py" (getenv "SHOP")))

(check "eglot connects"
  (apply #'eglot (eglot--guess-contact))
  (await "the server" #'eglot-current-server))

(check "flymake shows the finding at its place"
  (flymake-mode 1)
  (await "a finding" (lambda () (flymake-start) (flymake-diagnostics)))
  (let ((finding (car (flymake-diagnostics))))
    (cl-assert (= 1 (length (flymake-diagnostics))))
    (cl-assert (string-match-p "certificate" (flymake-diagnostic-text finding)))
    (cl-assert (equal "verify=False" (buffer-substring (flymake-diagnostic-beg finding)
                                                       (flymake-diagnostic-end finding))))))

(check "the hover explains, with nothing that only another editor could follow"
  (goto-char (point-min))
  (search-forward "verify=F")
  (let* ((answer (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                  (eglot--TextDocumentPositionParams)))
         (text (substring-no-properties (eglot--hover-info (plist-get answer :contents) (plist-get answer :range)))))
    (cl-assert (string-match-p "Question [0-9]+" text))
    (cl-assert (not (string-match-p "command:" text)))))

(check "the quick fix changes the buffer"
  (let* ((actions (append (eglot-code-actions (point) (point) "quickfix") nil))
         (fix (seq-find (lambda (action) (eq t (plist-get action :isPreferred))) actions)))
    (cl-assert fix)
    (eglot--apply-workspace-edit (plist-get fix :edit))
    (cl-assert (string-match-p "requests\\.get(url)\\.json" (buffer-string)))))

(check "the server ends" (eglot-shutdown (eglot-current-server)))

(set-buffer-modified-p nil)
(princ (format "%d passed, %d failed\n" passed failed))
(kill-emacs (if (zerop failed) 0 1))
