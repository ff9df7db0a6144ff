package io.standfirst.article.mail;

import io.standfirst.article.Limits;
import io.standfirst.article.format.LimitExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** Keeps what matters of a message while its parts go by: headers, the HTML, the plain text. */
final class MailParts {
  private final Limits limits;
  private final Map<String, String> headers = new HashMap<>();
  private int depth;
  private boolean inHeader;
  private boolean topHeader = true;
  private boolean attachment;
  private @Nullable String partLocation;
  private @Nullable String location;
  private byte @Nullable [] html;
  private byte @Nullable [] plain;
  private @Nullable String htmlType;
  private @Nullable String plainType;

  MailParts(Limits limits) {
    this.limits = limits;
  }

  void take(EntityState state, MimeTokenStream stream) throws IOException {
    switch (state) {
      case T_START_MESSAGE, T_START_BODYPART -> {
        if (++depth > limits.nesting()) {
          throw new LimitExceededException(limits.nesting() + " parts within each other");
        }
      }
      case T_END_MESSAGE, T_END_BODYPART -> depth--;
      case T_START_HEADER -> {
        inHeader = true;
        attachment = false;
        partLocation = null;
      }
      case T_END_HEADER -> {
        inHeader = false;
        topHeader = false;
      }
      case T_FIELD -> field(stream.getField());
      case T_BODY -> body(stream);
      default -> {
        // Multiparts, preambles and epilogues hold nothing of their own.
      }
    }
  }

  @Nullable String header(String name) {
    return headers.get(name);
  }

  /** Where the page was saved from. */
  @Nullable String location() {
    return location;
  }

  byte @Nullable [] html() {
    return html;
  }

  byte @Nullable [] plain() {
    return plain;
  }

  @Nullable String htmlType() {
    return htmlType;
  }

  @Nullable String plainType() {
    return plainType;
  }

  private void field(Field field) {
    if (!inHeader) {
      return;
    }
    String name = field.getName().toLowerCase(Locale.ROOT);
    String value = field.getBody() == null ? "" : field.getBody().strip();
    if (topHeader && depth <= 1) {
      headers.putIfAbsent(name, value);
    }
    if (name.equals("content-disposition")) {
      attachment = value.toLowerCase(Locale.ROOT).startsWith("attachment");
    }
    if (name.equals("content-location") && value.startsWith("http")) {
      partLocation = value;
    }
  }

  private void body(MimeTokenStream stream) throws IOException {
    BodyDescriptor descriptor = stream.getBodyDescriptor();
    String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    if (attachment) {
      return;
    }
    boolean page = type.equals("text/html") || type.equals("application/xhtml+xml");
    if (page && html == null) {
      html = read(stream);
      htmlType = "text/html; charset=" + descriptor.getCharset();
      location = partLocation;
    } else if (type.equals("text/plain") && plain == null) {
      plain = read(stream);
      plainType = "text/plain; charset=" + descriptor.getCharset();
    }
  }

  private static byte[] read(MimeTokenStream stream) throws IOException {
    try (InputStream in = stream.getDecodedInputStream()) {
      return in.readAllBytes();
    }
  }
}
