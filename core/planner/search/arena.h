// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace daemok::planner {

/// Arrays of doubles that live until reset(), which keeps the blocks for the next round. Not initialised.
class Arena
{
public:
    [[nodiscard]] double *take(std::size_t count)
    {
        if (m_block == m_blocks.size() || m_used + count > m_blocks[m_block].size) {
            m_block += m_block < m_blocks.size() ? 1 : 0;
            m_used = 0;
            while (m_block < m_blocks.size() && m_blocks[m_block].size < count)
                ++m_block;
            if (m_block == m_blocks.size()) {
                const std::size_t size = std::max(count, kBlock);
                m_blocks.push_back({std::make_unique_for_overwrite<double[]>(size), size});
            }
        }
        double *const taken = m_blocks[m_block].values.get() + m_used;
        m_used += count;
        return taken;
    }

    void reset()
    {
        m_block = 0;
        m_used = 0;
    }
    /// Gives the storage back.
    void release()
    {
        m_blocks.clear();
        reset();
    }

private:
    static constexpr std::size_t kBlock = 16384; ///< 128 KiB
    struct Block
    {
        std::unique_ptr<double[]> values;
        std::size_t size = 0;
    };
    std::vector<Block> m_blocks;
    std::size_t m_block = 0; ///< the one arrays are taken from
    std::size_t m_used = 0;  ///< of it
};

} // namespace daemok::planner
