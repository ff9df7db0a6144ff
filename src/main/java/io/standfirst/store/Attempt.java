package io.standfirst.store;

import java.util.Objects;

/**
 * An attempt to read an object, made for a message. Its mark stands in the article's item from
 * before the reading until its end; a mark that is found later tells that the reading never ended.
 *
 * @param message id of the message that asked for it
 * @param object what is read
 */
public record Attempt(String message, ObjectVersion object) {
  public Attempt {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(object, "object");
  }

  String mark() {
    return String.join(
        " ",
        message,
        object.versionId() == null ? "-" : object.versionId(),
        object.etag(),
        object.modified().toString());
  }
}
