package io.standfirst.cli;

import io.standfirst.document.ArticleDocument;

/** Prints documents one after the other. */
interface Report {
  void add(ArticleDocument document);

  /** Prints what comes after the last document. */
  void end();
}
