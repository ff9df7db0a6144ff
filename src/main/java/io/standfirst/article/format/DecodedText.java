package io.standfirst.article.format;

import java.nio.charset.Charset;

/**
 * Characters, and the character set that their bytes were read in.
 *
 * @param text without a byte order mark
 */
public record DecodedText(String text, Charset charset) {}
