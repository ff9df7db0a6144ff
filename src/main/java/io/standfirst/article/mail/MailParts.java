package io.standfirst.article.mail;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.LimitExceededException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a message apart while it goes by: itself, and the messages within it, each with its header
 * and its text.
 */
final class MailParts {
  private static final int LONGEST_HEADER = 64 << 10;
  private static final int MOST_HEADERS = 2_000;

  private final Limits limits;
  private final List<Message> messages = new ArrayList<>();
  private final Deque<Message> open = new ArrayDeque<>();
  private int depth;
  private boolean messageHeader;
  private String contentType = "";
  private String disposition = "";
  private @Nullable String location;

  private MailParts(Limits limits) {
    this.limits = limits;
  }

  /**
   * The messages in the order in which they begin; the first is the outermost.
   *
   * @throws IOException where the bytes are no mail
   */
  static List<Message> of(byte[] bytes, Limits limits, Deadline deadline) throws IOException {
    MailParts parts = new MailParts(limits);
    MimeConfig config =
        MimeConfig.custom()
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxLineLen(-1)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxContentLen(limits.bytes())
            .build();
    MimeTokenStream stream = new MimeTokenStream(config);
    stream.parse(new ByteArrayInputStream(bytes));
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        deadline.check();
        parts.take(state, stream);
      }
    } catch (MimeException e) {
      throw new IOException("no mail", e);
    }
    return parts.messages;
  }

  private void take(EntityState state, MimeTokenStream stream) throws IOException {
    switch (state) {
      case T_START_MESSAGE -> {
        deeper();
        open.push(new Message());
        messages.add(open.getFirst());
        messageHeader = true;
      }
      case T_START_BODYPART -> {
        deeper();
        messageHeader = false;
      }
      case T_END_MESSAGE -> {
        depth--;
        open.pop();
      }
      case T_END_BODYPART -> depth--;
      case T_START_HEADER -> {
        contentType = "";
        disposition = "";
        location = null;
      }
      case T_FIELD -> field(stream.getField());
      case T_BODY -> body(stream);
      default -> {
        // Multiparts, preambles and epilogues hold nothing of their own.
      }
    }
  }

  /** Bytes of one part: characters that are read of a page, and as much again for its tags. */
  private int most() {
    return 2 * limits.pageCharacters();
  }

  private void deeper() {
    if (++depth > limits.nesting()) {
      throw new LimitExceededException(limits.nesting() + " parts within each other");
    }
  }

  private void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String value = field.getBody() == null ? "" : field.getBody().strip();
    if (messageHeader) {
      open.getFirst().header(name, value);
    }
    switch (name) {
      case "content-type" -> contentType = value;
      case "content-disposition" -> disposition = value.toLowerCase(Locale.ROOT);
      case "content-location" -> location = value.startsWith("http") ? value : null;
      default -> {
        // The rest is told by the message's header alone.
      }
    }
  }

  private void body(MimeTokenStream stream) throws IOException {
    String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    boolean page = type.equals("text/html") || type.equals("application/xhtml+xml");
    if (page || type.equals("text/plain") || type.equals("text/markdown")) {
      boolean attached = disposition.startsWith("attachment") || disposition.contains("filename");
      try (InputStream in = stream.getDecodedInputStream()) {
        byte[] bytes = in.readNBytes(most());
        boolean isCut = in.read() >= 0;
        open.getFirst().add(new Message.Part(page, bytes, contentType, location, attached, isCut));
      }
    }
  }
}
