// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/bytesource.h"

#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <vector>

namespace daemok::calllog {

namespace {

constexpr std::size_t kInputBytes = 128 * 1024;
constexpr std::uint64_t kXzMemory = 256ULL << 20U; ///< xz -9 needs 65 MiB to decompress

/// What one step of a decoder did. `atEnd`: the stream may end here (a member, frame or stream is whole).
struct Step
{
    std::size_t consumed = 0;
    std::size_t produced = 0;
    bool atEnd = false;
    bool damaged = false;
};

/// One compressed format; members and frames may follow each other.
class Decoder
{
public:
    Decoder() = default;
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;
    virtual ~Decoder() = default;
    virtual Step run(std::span<const char> input, std::span<char> output, bool inputEnded) = 0;
};

class GzipDecoder final : public Decoder
{
public:
    GzipDecoder() { m_ready = inflateInit2(&m_stream, 15 + 16) == Z_OK; } // 16: gzip header wanted
    ~GzipDecoder() override { inflateEnd(&m_stream); }
    GzipDecoder(const GzipDecoder &) = delete;
    GzipDecoder &operator=(const GzipDecoder &) = delete;

    Step run(std::span<const char> input, std::span<char> output, bool /*inputEnded*/) override
    {
        if (m_memberEnded && !input.empty()) {
            if (input.front() == '\0') // padding of tapes and archives
                return {1, 0, true, false};
            m_ready = m_ready && inflateReset(&m_stream) == Z_OK;
            m_memberEnded = false;
        }
        // zlib 1.2.13 takes the input through a pointer to non-const.
        m_stream.next_in =
            const_cast<Bytef *>(reinterpret_cast<const Bytef *>(input.data())); // NOLINT
        m_stream.avail_in = static_cast<uInt>(input.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(output.data());
        m_stream.avail_out = static_cast<uInt>(output.size());
        const int code = m_ready ? inflate(&m_stream, Z_NO_FLUSH) : Z_MEM_ERROR;
        m_memberEnded = m_memberEnded || code == Z_STREAM_END;
        return {input.size() - m_stream.avail_in, output.size() - m_stream.avail_out, m_memberEnded,
                code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR};
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
    bool m_memberEnded = false;
};

class XzDecoder final : public Decoder
{
public:
    XzDecoder()
    {
        m_ready = lzma_stream_decoder(&m_stream, kXzMemory, LZMA_CONCATENATED) == LZMA_OK;
    }
    ~XzDecoder() override { lzma_end(&m_stream); }
    XzDecoder(const XzDecoder &) = delete;
    XzDecoder &operator=(const XzDecoder &) = delete;

    Step run(std::span<const char> input, std::span<char> output, bool inputEnded) override
    {
        m_stream.next_in = reinterpret_cast<const std::uint8_t *>(input.data());
        m_stream.avail_in = input.size();
        m_stream.next_out = reinterpret_cast<std::uint8_t *>(output.data());
        m_stream.avail_out = output.size();
        const lzma_ret code =
            m_ready ? lzma_code(&m_stream, inputEnded ? LZMA_FINISH : LZMA_RUN) : LZMA_MEM_ERROR;
        return {input.size() - m_stream.avail_in, output.size() - m_stream.avail_out,
                code == LZMA_STREAM_END,
                code != LZMA_OK && code != LZMA_STREAM_END && code != LZMA_BUF_ERROR};
    }

private:
    lzma_stream m_stream = LZMA_STREAM_INIT;
    bool m_ready = false;
};

class ZstdDecoder final : public Decoder
{
public:
    ZstdDecoder() : m_stream(ZSTD_createDStream()) {}
    ~ZstdDecoder() override { ZSTD_freeDStream(m_stream); }
    ZstdDecoder(const ZstdDecoder &) = delete;
    ZstdDecoder &operator=(const ZstdDecoder &) = delete;

    Step run(std::span<const char> input, std::span<char> output, bool /*inputEnded*/) override
    {
        if (m_stream == nullptr)
            return {0, 0, false, true};
        if (input.empty() && m_frameEnded)
            return {0, 0, true, false};
        ZSTD_inBuffer in{input.data(), input.size(), 0};
        ZSTD_outBuffer out{output.data(), output.size(), 0};
        const std::size_t hint = ZSTD_decompressStream(m_stream, &out, &in);
        const bool damaged = ZSTD_isError(hint) != 0;
        m_frameEnded = hint == 0;
        return {in.pos, out.pos, m_frameEnded, damaged};
    }

private:
    ZSTD_DStream *m_stream;
    bool m_frameEnded = false;
};

std::unique_ptr<Decoder> decoderFor(Compression compression)
{
    switch (compression) {
    case Compression::Gzip:
        return std::make_unique<GzipDecoder>();
    case Compression::Xz:
        return std::make_unique<XzDecoder>();
    case Compression::Zstd:
        return std::make_unique<ZstdDecoder>();
    case Compression::None:
        break;
    }
    return nullptr;
}

class DecodedSource final : public ByteSource
{
public:
    DecodedSource(std::unique_ptr<ByteSource> inner, Compression compression, std::string name)
        : m_inner(std::move(inner)),
          m_decoder(decoderFor(compression)),
          m_compression(compression),
          m_name(std::move(name)),
          m_buffer(kInputBytes)
    {}

    Result<std::size_t> read(std::span<char> into) override
    {
        std::size_t done = 0;
        while (done < into.size()) {
            if (m_left.empty() && !m_inputEnded) {
                const auto count = m_inner->read(m_buffer);
                if (!count)
                    return count.error();
                m_left = std::span<const char>(m_buffer).first(*count);
                m_inputEnded = *count == 0;
            }
            const Step step = m_decoder->run(m_left, into.subspan(done), m_inputEnded);
            if (step.damaged)
                return failure(ErrorId::CompressedDamaged);
            m_left = m_left.subspan(step.consumed);
            done += step.produced;
            if (m_inputEnded && m_left.empty() && step.produced == 0) {
                if (!step.atEnd)
                    return failure(ErrorId::CompressedCutOff);
                break;
            }
            if (step.consumed == 0 && step.produced == 0 && !m_left.empty())
                return failure(ErrorId::CompressedDamaged); // no way forward
        }
        return done;
    }
    [[nodiscard]] std::uint64_t consumed() const override { return m_inner->consumed(); }
    [[nodiscard]] Compression compression() const override { return m_compression; }

private:
    [[nodiscard]] Error failure(ErrorId id) const
    {
        return {id, {m_name, 0, 0}, {std::string(compressionName(m_compression))}};
    }

    std::unique_ptr<ByteSource> m_inner;
    std::unique_ptr<Decoder> m_decoder;
    Compression m_compression;
    std::string m_name;
    std::vector<char> m_buffer;
    std::span<const char> m_left;
    bool m_inputEnded = false;
};

} // namespace

std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> inner, Compression compression,
                                         const std::string &name)
{
    if (compression == Compression::None)
        return inner;
    return std::make_unique<DecodedSource>(std::move(inner), compression, name);
}

} // namespace daemok::calllog
