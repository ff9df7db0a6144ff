package io.standfirst.store;

import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.document.DocumentJson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Where a page ended: the place of its last article, in base64url of a small JSON object. It names
 * a place and counts nothing, so it stays right while articles arrive and go.
 */
final class Cursor {
  private static final int VERSION = 1;
  private static final int MAX_LENGTH = 200;

  private Cursor() {}

  private record Payload(int v, @Nullable Status status, String after) {}

  static String write(Place after, @Nullable Status status) {
    byte[] json =
        DocumentJson.MAPPER.writeValueAsBytes(new Payload(VERSION, status, after.value()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  /**
   * Where the page ended that this cursor was given with.
   *
   * @throws InvalidCursorException for anything but what {@link #write} gave for this status
   */
  static Place read(String cursor, @Nullable Status status) {
    Place after = cursor.length() > MAX_LENGTH ? null : after(cursor);
    if (after == null) {
      throw new InvalidCursorException("the cursor is none that was given here");
    }
    if (!write(after, status).equals(cursor)) {
      throw new InvalidCursorException("the cursor was given for another list");
    }
    return after;
  }

  private static @Nullable Place after(String cursor) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
      @Nullable Payload payload = DocumentJson.MAPPER.readValue(json, Payload.class);
      return payload == null || payload.after() == null ? null : Place.parse(payload.after());
    } catch (IllegalArgumentException | JacksonException e) {
      return null;
    }
  }
}
