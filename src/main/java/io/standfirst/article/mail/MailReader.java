package io.standfirst.article.mail;

import io.standfirst.article.Unreadable;
import io.standfirst.article.charset.Charsets;
import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Bytes;
import io.standfirst.article.format.DecodedText;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FileType;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import io.standfirst.article.html.HtmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * Mail and web archives: the part that is the article, HTML before plain text, with sender, date
 * and subject. A first line "From …", as mailboxes have it, is no part of the message.
 */
public final class MailReader implements FormatReader {
  private static final int LONGEST_HEADER = 64 << 10;

  @Override
  public Draft read(Source source) throws IOException, UnreadableException {
    MailParts parts = new MailParts(source.limits());
    MimeConfig config =
        MimeConfig.custom()
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxLineLen(-1)
            .setMaxHeaderCount(2_000)
            .setMaxContentLen(source.limits().bytes())
            .build();
    MimeTokenStream stream = new MimeTokenStream(config);
    byte[] bytes = source.bytes();
    int start = messageStart(bytes);
    stream.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        source.deadline().check();
        parts.take(state, stream);
      }
    } catch (MimeException e) {
      throw new IOException("no mail", e);
    }
    return draft(parts, source);
  }

  private static Draft draft(MailParts parts, Source source) throws UnreadableException {
    Facts facts = facts(parts, source.type());
    byte[] html = parts.html();
    if (html != null) {
      DecodedText text = Charsets.decode(html, parts.htmlType());
      if (text != null) {
        Draft page = HtmlReader.read(text.text(), parts.location(), source.limits());
        return Draft.of(
            page.blocks(),
            source.type() == FileType.WEB_ARCHIVE
                ? page.facts().or(facts)
                : facts.or(page.facts()));
      }
    }
    byte[] plain = parts.plain();
    DecodedText text = plain == null ? null : Charsets.decode(plain, parts.plainType());
    if (text == null) {
      throw new UnreadableException(new Unreadable.NoArticleText());
    }
    return Draft.of(MailText.blocks(text.text()), facts);
  }

  private static Facts facts(MailParts parts, FileType type) {
    String from = type == FileType.WEB_ARCHIVE ? null : parts.header("from");
    String date = parts.header("date");
    return new Facts(
        decoded(parts.header("subject")),
        from == null ? List.of() : Bylines.names(senderName(decodedOrEmpty(from))),
        date == null ? null : Dates.first(date, true),
        parts.header("content-language"),
        parts.location(),
        null,
        null);
  }

  private static String decodedOrEmpty(String header) {
    String text = decoded(header);
    return text == null ? "" : text;
  }

  private static @Nullable String decoded(@Nullable String header) {
    return header == null
        ? null
        : DecoderUtil.decodeEncodedWords(header, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
  }

  /**
   * "Jane Doe" of {@code "Jane Doe" <jane@example.org>}; empty when only an address stands there.
   */
  private static String senderName(String from) {
    int address = from.indexOf('<');
    String name = address < 0 ? from : from.substring(0, address);
    name = name.replace("\"", "").strip();
    return name.indexOf('@') >= 0 ? "" : name;
  }

  private static int messageStart(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == ' ')) {
      at++;
    }
    if (Bytes.indexOf(bytes, "From ", at, at + 1) == at) {
      int end = Bytes.indexOf(bytes, "\n", at, bytes.length);
      return end < 0 ? bytes.length : end + 1;
    }
    return at;
  }
}
