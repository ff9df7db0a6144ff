package io.standfirst.article.office;

import io.standfirst.article.Article.Warning;
import io.standfirst.article.Unreadable;
import io.standfirst.article.cleanup.StatedFacts;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FileType;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.LimitExceededException;
import io.standfirst.article.format.Lists;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import io.standfirst.article.format.Zip;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * DOCX, DOC, ODT and RTF by Tika's parsers, each called directly: DOCX with the streaming
 * extractor, so that what is held in memory is one paragraph and not the whole tree. Footnotes and
 * remarks of reviewers come after the text, the latter with a warning, for nobody but the author
 * knows whether they were meant for readers. What is embedded in a document is not opened. Title
 * and author come from the file's properties only where its first lines bear them out, for
 * properties often tell of a template or of who set it up.
 */
public final class OfficeReader implements FormatReader {
  private static final Warning REMARKS =
      new Warning("REMARKS", "The file has remarks of reviewers; they follow its text.");

  /** The parts of a zip inflated; what OLE holds, whose parser no deadline ends, is never light. */
  @Override
  public long weigh(Source source) throws IOException {
    return switch (source.type()) {
      case DOCX, ODT -> new Zip(source.bytes(), source.limits()).inflatedBytes();
      case RTF -> RtfGuard.weigh(source.bytes(), source.limits());
      default -> Long.MAX_VALUE;
    };
  }

  @Override
  public Draft read(Source source) throws UnreadableException, IOException {
    byte[] bytes =
        source.type() == FileType.RTF
            ? RtfGroups.withoutFurniture(RtfPictures.without(source.bytes()))
            : source.bytes();
    TikaBlocks blocks = new TikaBlocks(source.limits(), source.deadline());
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, source.type().mediaType());
    ProseParser parts = new ProseParser();
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser(source.type()).parse(in, blocks, metadata, context(parts));
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(new Unreadable.Encrypted());
    } catch (TikaException | SAXException | LimitExceededException e) {
      if (!blocks.isCut()) {
        throw stopped(e, source);
      }
    }
    List<Block> text = Lists.merged(blocks.blocks());
    Facts facts = facts(metadata, StatedFacts.of(text));
    List<Warning> warnings = parts.remarks() > 0 ? List.of(REMARKS) : List.of();
    Draft draft = new Draft(text, facts, warnings, facts.title() == null);
    return blocks.isCut() ? draft.cut() : draft;
  }

  private static IOException stopped(Exception e, Source source) {
    if (e instanceof LimitExceededException limit) {
      throw limit;
    }
    if (e.getCause() instanceof LimitExceededException limit) {
      throw limit;
    }
    return new IOException("no " + source.type(), e);
  }

  private static Parser parser(FileType type) {
    return switch (type) {
      case DOCX -> new OOXMLParser();
      case DOC -> new OfficeParser();
      case ODT -> new OpenDocumentParser();
      case RTF -> new RTFParser();
      default -> throw new IllegalArgumentException(type + " is no office format");
    };
  }

  private static ParseContext context(ProseParser parts) {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeHeadersAndFooters(false);
    config.setExtractMacros(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    context.set(SAXParser.class, parts);
    return context;
  }

  private static Facts facts(Metadata metadata, StatedFacts stated) {
    return new Facts(
        stated.title(metadata.get(TikaCoreProperties.TITLE)),
        stated.byline(metadata.get(TikaCoreProperties.CREATOR)),
        null, // when a file was made is not when its article was published
        metadata.get(TikaCoreProperties.LANGUAGE),
        null,
        null,
        metadata.get(TikaCoreProperties.DESCRIPTION));
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      throw new IllegalStateException("embedded documents are not opened");
    }
  }
}
