// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/strategies.h"

#include "probes/lab/readahead.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace daemok::probes::lab {
namespace {

using host::monotonicSeconds;

// Drivers deny memory at allocation or only at the first use: CL_MEM_OBJECT_ALLOCATION_FAILURE, CL_OUT_OF_RESOURCES,
// CL_OUT_OF_HOST_MEMORY, CL_INVALID_BUFFER_SIZE; CUDA_ERROR_OUT_OF_MEMORY.
bool deniesMemory(int code)
{
    return code == -4 || code == -5 || code == -6 || code == -61 || code == 2;
}

/// Adds what passes until its end to a part.
class Stopwatch
{
public:
    explicit Stopwatch(double &part) : m_part(part), m_start(monotonicSeconds()) {}
    ~Stopwatch() { m_part += monotonicSeconds() - m_start; }
    Stopwatch(const Stopwatch &) = delete;
    Stopwatch &operator=(const Stopwatch &) = delete;

private:
    double &m_part;
    double m_start;
};

class Run
{
public:
    Run(Device &device, const Source &source, Buffer constants, const Job &job)
        : m_device(device),
          m_source(source),
          m_constants(constants),
          m_job(job),
          m_shape(shapeOf(job.kernel)),
          m_start(monotonicSeconds()),
          m_consumer(std::make_unique<Consumer>(job.kernel))
    {}

    Outcome resident(std::size_t bufferBytes);
    Outcome chunked();
    Outcome streamed(std::size_t lanes);

private:
    /// A piece of device memory with the output of its items.
    struct Place
    {
        Place(Device &device, std::size_t bytes, const Shape &shape)
            : in(device, bytes),
              out(device, bytes / shape.inBytes * shape.outBytes),
              size(bytes)
        {}
        [[nodiscard]] int code() const { return in.code() != 0 ? in.code() : out.code(); }
        Memory in, out;
        std::size_t size;
    };

    [[nodiscard]] std::size_t outputOf(std::size_t bytes) const
    {
        return bytes / m_shape.inBytes * m_shape.outBytes;
    }
    [[nodiscard]] std::uint32_t itemsOf(std::size_t bytes) const
    {
        return static_cast<std::uint32_t>(bytes / m_shape.inBytes);
    }
    [[nodiscard]] bool isLate() const
    {
        return m_job.deadline > 0 && monotonicSeconds() > m_job.deadline;
    }

    Outcome finished();
    Outcome ended(Outcome::State state, int code);
    std::byte *stage(std::size_t bytes);
    int load(const Place &place, std::size_t offset, std::byte *staging);
    int compute(const Place &place, std::byte *staging);
    void nextPass(int pass);
    int prepareLanes(int lanes);
    int enqueue(std::size_t lane, const ReadAhead::Piece &piece);
    int collect(std::size_t lane, ReadAhead &ahead);

    Device &m_device;
    const Source &m_source;
    Buffer m_constants;
    const Job &m_job;
    const Shape &m_shape;
    double m_start;
    std::unique_ptr<Consumer> m_consumer;
    std::uint64_t m_checksum = 0;
    Outcome m_outcome;

    // Of a streamed run.
    std::vector<std::byte *> m_inputs, m_outputs;
    std::vector<std::unique_ptr<Place>> m_places;
    std::vector<std::size_t> m_sizes;
};

Outcome Run::finished()
{
    m_outcome.seconds = monotonicSeconds() - m_start;
    m_outcome.checksum = m_checksum;
    return m_outcome;
}

Outcome Run::ended(Outcome::State state, int code)
{
    m_outcome.state = deniesMemory(code) ? Outcome::State::Refused : state;
    m_outcome.code = code;
    return finished();
}

std::byte *Run::stage(std::size_t bytes)
{
    m_outcome.hostBytes += bytes;
    return m_device.stage(bytes);
}

// Every pass must give the same answer; a different one spoils the checksum for good.
void Run::nextPass(int pass)
{
    const std::uint64_t sum = m_consumer->checksum();
    m_checksum = pass == 0 || m_checksum == sum ? sum : ~sum;
    m_consumer = std::make_unique<Consumer>(m_job.kernel);
}

// From the source into a resident buffer, one transfer at a time.
int Run::load(const Place &place, std::size_t offset, std::byte *staging)
{
    for (std::size_t at = 0; at < place.size; at += m_job.chunkBytes) {
        const std::size_t size = std::min(m_job.chunkBytes, place.size - at);
        {
            const Stopwatch watch(m_outcome.parts.fetch);
            if (!m_source.fetch(offset + at, staging, size))
                return -1;
        }
        const Stopwatch watch(m_outcome.parts.up);
        int code = m_device.write(0, place.in.get(), at, staging, size);
        code = code != 0 ? code : m_device.finish(0);
        if (code != 0)
            return code;
    }
    return 0;
}

int Run::compute(const Place &place, std::byte *staging)
{
    {
        const Stopwatch watch(m_outcome.parts.compute);
        int code = m_device.launch(0, m_job.kernel, place.in.get(), m_constants, place.out.get(),
                                   itemsOf(place.size));
        code = code != 0 ? code : m_device.finish(0);
        if (code != 0)
            return code;
    }
    const Stopwatch watch(m_outcome.parts.down);
    const std::size_t output = outputOf(place.size);
    for (std::size_t at = 0; at < output; at += m_job.chunkBytes) {
        const std::size_t size = std::min(m_job.chunkBytes, output - at);
        int code = m_device.read(0, place.out.get(), at, staging, size);
        code = code != 0 ? code : m_device.finish(0);
        if (code != 0)
            return code;
        m_consumer->take(staging, size);
    }
    return 0;
}

Outcome Run::resident(std::size_t bufferBytes)
{
    std::byte *staging = stage(m_job.chunkBytes);
    std::vector<std::unique_ptr<Place>> places;
    for (std::size_t at = 0; at < m_job.bytes; at += bufferBytes) {
        const Stopwatch watch(m_outcome.parts.allocate);
        const std::size_t size = std::min(bufferBytes, m_job.bytes - at);
        places.push_back(std::make_unique<Place>(m_device, size, m_shape));
        if (places.back()->code() != 0 || staging == nullptr)
            return ended(Outcome::State::Refused, places.back()->code());
        m_outcome.deviceBytes += size + outputOf(size);
    }
    std::size_t offset = 0;
    for (const auto &place : places) {
        if (const int code = load(*place, offset, staging); code != 0)
            return ended(Outcome::State::Failed, code);
        offset += place->size;
        if (isLate())
            return ended(Outcome::State::Timeout, 0);
    }
    for (int pass = 0; pass < m_job.passes; ++pass) {
        for (const auto &place : places) {
            if (const int code = compute(*place, staging); code != 0)
                return ended(Outcome::State::Failed, code);
        }
        nextPass(pass);
        if (isLate())
            return ended(Outcome::State::Timeout, 0);
    }
    return finished();
}

Outcome Run::chunked()
{
    std::byte *staging = stage(m_job.chunkBytes);
    std::unique_ptr<Place> place;
    {
        const Stopwatch watch(m_outcome.parts.allocate);
        place = std::make_unique<Place>(m_device, m_job.chunkBytes, m_shape);
    }
    if (place->code() != 0 || staging == nullptr)
        return ended(Outcome::State::Refused, place->code());
    m_outcome.deviceBytes = m_job.chunkBytes + outputOf(m_job.chunkBytes);
    for (int pass = 0; pass < m_job.passes; ++pass) {
        for (std::size_t at = 0; at < m_job.bytes; at += m_job.chunkBytes) {
            place->size = std::min(m_job.chunkBytes, m_job.bytes - at);
            int code = load(*place, at, staging);
            code = code != 0 ? code : compute(*place, staging);
            if (code != 0)
                return ended(Outcome::State::Failed, code);
            if (isLate())
                return ended(Outcome::State::Timeout, 0);
        }
        nextPass(pass);
    }
    return finished();
}

int Run::prepareLanes(int lanes)
{
    const Stopwatch watch(m_outcome.parts.allocate);
    for (int i = 0; i <= lanes; ++i)
        m_inputs.push_back(stage(m_job.chunkBytes));
    for (int i = 0; i < lanes; ++i) {
        m_outputs.push_back(stage(outputOf(m_job.chunkBytes)));
        m_places.push_back(std::make_unique<Place>(m_device, m_job.chunkBytes, m_shape));
        if (const int code = m_places.back()->code(); code != 0)
            return code;
        m_outcome.deviceBytes += m_job.chunkBytes + outputOf(m_job.chunkBytes);
    }
    m_sizes.assign(static_cast<std::size_t>(lanes), 0);
    return 0;
}

int Run::enqueue(std::size_t lane, const ReadAhead::Piece &piece)
{
    const Place &place = *m_places[lane];
    const int on = static_cast<int>(lane);
    m_sizes[lane] = piece.bytes;
    int code = m_device.write(on, place.in.get(), 0, piece.data, piece.bytes);
    code = code != 0 ? code
                     : m_device.launch(on, m_job.kernel, place.in.get(), m_constants,
                                       place.out.get(), itemsOf(piece.bytes));
    return code != 0
               ? code
               : m_device.read(on, place.out.get(), 0, m_outputs[lane], outputOf(piece.bytes));
}

// Waits for the chunk on a lane, gives its slot back to the reader, hands its output on.
int Run::collect(std::size_t lane, ReadAhead &ahead)
{
    {
        const Stopwatch watch(m_outcome.parts.compute);
        if (const int code = m_device.finish(static_cast<int>(lane)); code != 0)
            return code;
    }
    ahead.release();
    const Stopwatch watch(m_outcome.parts.down);
    m_consumer->take(m_outputs[lane], outputOf(m_sizes[lane]));
    return 0;
}

// Chunk i uses lane i % lanes; a lane is waited for only when its turn comes again, so that with two lanes one chunk's
// copies run beside the other's kernel. The reader has one slot more than there are lanes.
Outcome Run::streamed(std::size_t lanes)
{
    if (const int code = prepareLanes(static_cast<int>(lanes)); code != 0)
        return ended(Outcome::State::Refused, code);
    ReadAhead ahead(m_source, m_inputs, m_job.bytes, m_job.chunkBytes, m_job.passes);
    const std::size_t perPass = (m_job.bytes + m_job.chunkBytes - 1) / m_job.chunkBytes;
    const std::size_t chunks = perPass * static_cast<std::size_t>(m_job.passes);
    for (std::size_t step = 0; step < chunks + lanes; ++step) {
        const std::size_t lane = step % lanes;
        if (step >= lanes && step - lanes < chunks) {
            if (const int code = collect(lane, ahead); code != 0)
                return ended(Outcome::State::Failed, code);
            if ((step - lanes + 1) % perPass == 0)
                nextPass(static_cast<int>((step - lanes) / perPass));
        }
        if (step >= chunks)
            continue;
        const auto piece = ahead.next();
        const int code = piece ? enqueue(lane, *piece) : -1;
        if (code != 0)
            return ended(Outcome::State::Failed, code);
        if (isLate())
            return ended(Outcome::State::Timeout, 0);
    }
    m_outcome.parts.fetch = ahead.secondsReading();
    return finished();
}

} // namespace

Outcome run(Device &device, const Source &source, Buffer constants, const Job &job,
            bool overlapsOnDevice)
{
    device.releaseStages();
    Run one(device, source, constants, job);
    switch (job.strategy) {
    case Strategy::Bulk:
        return one.resident(job.bytes);
    case Strategy::Segmented:
        return one.resident(job.segmentBytes);
    case Strategy::Chunked:
        return one.chunked();
    case Strategy::Streamed:
        return one.streamed(overlapsOnDevice ? 2 : 1);
    }
    return {};
}

} // namespace daemok::probes::lab
