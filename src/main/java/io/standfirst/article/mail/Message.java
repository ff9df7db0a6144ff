package io.standfirst.article.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message as far as it matters: its header fields and its parts that are text. */
final class Message {
  private final Map<String, String> headers = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  void header(String name, String value) {
    headers.putIfAbsent(name, value);
  }

  void add(Part part) {
    parts.add(part);
  }

  /** A field of the header, decoded; null where there is none. */
  @Nullable String header(String name) {
    String value = headers.get(name);
    return value == null ? null : EncodedWords.decoded(value);
  }

  List<Part> pages() {
    return ofKind(true);
  }

  List<Part> texts() {
    return ofKind(false);
  }

  /** Whether a part is longer than was read of it. */
  boolean isCut() {
    return parts.stream().anyMatch(Part::isCut);
  }

  /** What is attached is no part of the article, unless there is nothing else. */
  private List<Part> ofKind(boolean page) {
    boolean inline = parts.stream().anyMatch(part -> !part.attached());
    return parts.stream().filter(it -> it.page() == page && it.attached() != inline).toList();
  }

  /**
   * A part that is text.
   *
   * @param page whether it is HTML
   * @param contentType as its header states it; "" where it states none
   * @param location where it was saved from
   * @param attached whether it is a file that goes with the message
   * @param isCut whether only its start was read
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, never changed
  record Part(
      boolean page,
      byte[] bytes,
      String contentType,
      @Nullable String location,
      boolean attached,
      boolean isCut) {}
}
