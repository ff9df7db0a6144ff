package io.standfirst.article.reader;

import io.standfirst.article.Article.Warning;
import io.standfirst.article.Limit;
import io.standfirst.article.Limits;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FileType;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file on its way to the process that reads it, and its draft on the way back. */
final class DraftWire {
  private static final String READ = "READ";
  private static final int ABSENT = -1;

  private DraftWire() {}

  /** Sends a binary file; of its hints a child needs none, its parent applies them. */
  static void send(Source source, DataOutputStream out) throws IOException {
    out.writeUTF(source.type().name());
    out.writeLong(source.deadline().millisLeft());
    for (Limit limit : Limit.values()) {
      out.writeLong(source.limits().of(limit));
    }
    out.writeInt(source.bytes().length);
    out.write(source.bytes());
    out.flush();
  }

  static Source source(DataInputStream in) throws IOException {
    FileType type = FileType.valueOf(in.readUTF());
    long millisLeft = in.readLong();
    Limits limits = Limits.DEFAULT;
    for (Limit limit : Limit.values()) {
      limits = limits.with(limit, in.readLong());
    }
    Deadline deadline = Deadline.in(limits.time()).withMillisLeft(millisLeft);
    return new Source(in.readNBytes(in.readInt()), type, null, Hints.NONE, limits, deadline);
  }

  /** Sends why there is no draft. */
  static void send(Unreadable why, DataOutputStream out) throws IOException {
    out.writeUTF(why.code());
    out.writeUTF(
        switch (why) {
          case Unreadable.LimitExceeded(String limit) -> limit;
          case Unreadable.Corrupt(String contentType) -> contentType;
          case Unreadable.Encrypted _, Unreadable.NoArticleText _ -> "";
          case Unreadable.Empty _,
              Unreadable.TooLarge _,
              Unreadable.UnsupportedType _,
              Unreadable.NotText _ ->
              throw new IllegalArgumentException(why.code() + " is known before a file is sent");
        });
  }

  /**
   * What a child answered.
   *
   * @throws UnreadableException with the reason that it gave
   */
  static Draft answer(DataInputStream in) throws IOException, UnreadableException {
    String code = in.readUTF();
    if (code.equals(READ)) {
      return draft(in);
    }
    String detail = in.readUTF();
    throw new UnreadableException(
        switch (code) {
          case "LIMIT_EXCEEDED" -> new Unreadable.LimitExceeded(detail);
          case "CORRUPT" -> new Unreadable.Corrupt(detail);
          case "ENCRYPTED" -> new Unreadable.Encrypted();
          case "NO_ARTICLE_TEXT" -> new Unreadable.NoArticleText();
          default -> throw new IOException("no answer: " + code);
        });
  }

  static void send(Draft draft, DataOutputStream out) throws IOException {
    out.writeUTF(READ);
    out.writeInt(draft.blocks().size());
    for (Block block : draft.blocks()) {
      out.writeUTF(block.kind().name());
      text(block.text(), out);
    }
    Facts facts = draft.facts();
    text(facts.title(), out);
    out.writeInt(facts.byline().size());
    for (String name : facts.byline()) {
      text(name, out);
    }
    text(facts.published(), out);
    text(facts.language(), out);
    text(facts.url(), out);
    text(facts.site(), out);
    text(facts.description(), out);
    out.writeInt(draft.warnings().size());
    for (Warning warning : draft.warnings()) {
      text(warning.code(), out);
      text(warning.message(), out);
    }
    out.writeBoolean(draft.titleIsGuess());
  }

  private static Draft draft(DataInputStream in) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      blocks.add(new Block(Block.Kind.valueOf(in.readUTF()), stated(in)));
    }
    String title = text(in);
    List<String> byline = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      byline.add(stated(in));
    }
    Facts facts = new Facts(title, byline, text(in), text(in), text(in), text(in), text(in));
    List<Warning> warnings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      warnings.add(new Warning(stated(in), stated(in)));
    }
    return new Draft(blocks, facts, warnings, in.readBoolean());
  }

  private static void text(@Nullable String text, DataOutputStream out) throws IOException {
    if (text == null) {
      out.writeInt(ABSENT);
    } else {
      ByteBuffer units = ByteBuffer.allocate(2 * text.length());
      units.asCharBuffer().put(text); // no charset, which would lose surrogates that stand alone
      out.writeInt(units.capacity());
      out.write(units.array());
    }
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == ABSENT
        ? null
        : ByteBuffer.wrap(in.readNBytes(length)).asCharBuffer().toString();
  }

  private static String stated(DataInputStream in) throws IOException {
    String text = text(in);
    if (text == null) {
      throw new IOException("a text is missing");
    }
    return text;
  }
}
