package io.standfirst.cli;

import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.document.ArticleDocument;
import io.standfirst.engine.Standfirst;
import io.standfirst.summary.SummaryRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of this machine as uploads. A file above the limit is refused without being read. */
final class Uploads {
  private final Engine engine;
  private final long limit;

  Uploads(Standfirst engine) {
    this(engine::read, engine.limits().bytes());
  }

  Uploads(Engine engine, long limit) {
    this.engine = engine;
    this.limit = limit;
  }

  /** What makes the document of an upload. */
  interface Engine {
    ArticleDocument read(String id, Upload upload, SummaryRequest request);
  }

  /**
   * The document of an upload.
   *
   * @throws EngineFaultException when the engine fails at it, also for want of stack or heap
   */
  ArticleDocument read(String id, Upload upload, SummaryRequest request)
      throws EngineFaultException {
    try {
      return engine.read(id, upload, request);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      throw new EngineFaultException(e);
    }
  }

  /**
   * The document of a file.
   *
   * @throws IOException when there is no such file, or it cannot be read
   * @throws EngineFaultException when the engine fails at it
   */
  ArticleDocument read(String id, Path path, Hints hints, SummaryRequest request)
      throws IOException, EngineFaultException {
    try (InputStream in = Files.newInputStream(path)) {
      long size = Files.size(path);
      return size > limit ? tooLarge(id, hints, size) : read(id, in, hints, request);
    }
  }

  /** The document of a stream, of which no more is read than the limit allows. */
  ArticleDocument read(String id, InputStream in, Hints hints, SummaryRequest request)
      throws IOException, EngineFaultException {
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
    return bytes.length > limit
        ? tooLarge(id, hints, bytes.length)
        : read(id, new Upload(bytes, hints), request);
  }

  private ArticleDocument tooLarge(String id, Hints hints, long size) {
    return Standfirst.refuse(id, hints, size, new Unreadable.TooLarge(size, limit));
  }
}
