package io.standfirst.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.ErrorEntry;
import io.standfirst.document.DocumentJson;
import io.standfirst.summary.SummaryRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Answers one line of a batch: with a document, or with what is wrong with the line. */
final class BatchLine {
  /** A line of JSON has at most this many bytes. */
  static final int MAX_BYTES = 64 << 20;

  private static final String INVALID_LINE = "INVALID_LINE";
  private static final String UNREADABLE_FILE = "UNREADABLE_FILE";
  private static final String INTERNAL_ERROR = "INTERNAL_ERROR";

  private final Uploads uploads;
  private final SummaryRequest request;
  private final int figures;
  private final boolean text;

  BatchLine(Uploads uploads, SummaryRequest request, int figures, boolean text) {
    this.uploads = uploads;
    this.request = request;
    this.figures = figures;
    this.text = text;
  }

  /**
   * What is wrong with a line.
   *
   * @param id the line's id as it was given; null when it has none
   * @param error what is wrong
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Refusal(@Nullable String id, ErrorEntry error) {}

  /** An {@link ArticleDocument} or a {@link Refusal}. */
  Object answer(JsonLines.Line line) {
    if (line.cut()) {
      return refusal(null, INVALID_LINE, "The line has more than " + MAX_BYTES + " bytes.");
    }
    JsonNode json;
    try {
      json = DocumentJson.MAPPER.readTree(line.bytes());
    } catch (JacksonException e) {
      return refusal(null, INVALID_LINE, "The line is no JSON.");
    }
    if (!json.isObject()) {
      return refusal(null, INVALID_LINE, "The line is no JSON object.");
    }
    String id = json.path("id").isValueNode() ? json.path("id").asString() : "";
    if (id.isEmpty()) {
      return refusal(null, INVALID_LINE, "The line has no id.");
    }
    for (String field :
        new String[] {"text", "path", "title", "url", "published", "language", "contentType"}) {
      if (json.hasNonNull(field) && !json.path(field).isString()) {
        return refusal(id, INVALID_LINE, "The field " + field + " must be a string.");
      }
    }
    if (json.hasNonNull("text") == json.hasNonNull("path")) {
      return refusal(id, INVALID_LINE, "The line must have either a text or a path.");
    }
    try {
      return json.hasNonNull("text") ? ofText(id, json) : ofPath(id, json);
    } catch (EngineFaultException e) {
      return refusal(id, INTERNAL_ERROR, "The line met " + e.getMessage() + ".");
    }
  }

  private Object ofText(String id, JsonNode json) throws EngineFaultException {
    byte[] bytes = json.path("text").asString().getBytes(StandardCharsets.UTF_8);
    Hints hints = hints(json, null, "text/plain; charset=utf-8");
    return shown(uploads.read(id, new Upload(bytes, hints), request));
  }

  private Object ofPath(String id, JsonNode json) throws EngineFaultException {
    try {
      Path path = Path.of(json.path("path").asString());
      Path name = path.getFileName();
      Hints hints = hints(json, name == null ? null : name.toString(), string(json, "contentType"));
      return shown(uploads.read(id, path, hints, request));
    } catch (IOException | InvalidPathException e) {
      return refusal(id, UNREADABLE_FILE, "The file cannot be read.");
    }
  }

  private ArticleDocument shown(ArticleDocument document) {
    ArticleDocument some = document.withTopFigures(figures);
    return text ? some : some.withText(null);
  }

  private static Hints hints(JsonNode json, @Nullable String name, @Nullable String contentType) {
    return new Hints(
        name,
        contentType,
        string(json, "title"),
        string(json, "url"),
        string(json, "published"),
        string(json, "language"));
  }

  private static @Nullable String string(JsonNode json, String field) {
    return json.hasNonNull(field) ? json.path(field).asString() : null;
  }

  private static Refusal refusal(@Nullable String id, String code, String message) {
    return new Refusal(id, new ErrorEntry(code, message));
  }
}
