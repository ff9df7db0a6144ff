package io.standfirst.ingest;

import io.standfirst.article.Upload;
import io.standfirst.document.ArticleDocument;

/** Reads an upload: the engine, or what stands in for it. */
@FunctionalInterface
interface UploadReader {
  ArticleDocument read(String id, Upload upload);
}
